import { modelErrorCodes, type ServiceId } from '@iamkit/emulator';
import { MockError } from './mock-error.js';

/** Where the SDK's name of an exception is not the code on the wire, with or without a suffix. All are of IAM. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['CredentialReportExpired', 'ReportExpired'],
  ['CredentialReportNotPresent', 'ReportNotPresent'],
  ['CredentialReportNotReady', 'ReportInProgress'],
  ['ServiceNotSupported', 'NotSupportedService'],
]);

/**
 * The code that a service sends, of what a test calls it: that code, or the name of the SDK's exception class, with or without
 * `Exception` behind it. Organizations has the suffix on the wire, IAM mostly not.
 *
 * @throws MockError `UnknownErrorCode`: the service does not answer it.
 */
export function wireCode(service: ServiceId, name: string): string {
  const codes = modelErrorCodes(service);
  const word = name.replace(/Exception$/, '');
  const modelled = `${word}Exception`;
  // Of the two that IAM and STS have for an expired token, the one on the wire is meant; in Organizations every modelled error has the suffix.
  const meant = service === 'organizations' ? [modelled, name, word] : [name, word, modelled, renamed.get(word)];
  const code = meant.find((one) => one !== undefined && codes.includes(one));
  if (code === undefined)
    throw new MockError('UnknownErrorCode', `${service} does not answer ${name}, but one of ${codes.join(', ')}`);
  return code;
}
