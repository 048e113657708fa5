import { GenerateCredentialReportCommand, GetCredentialReportCommand } from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { isIamError } from '../errors/is-iam-error.js';
import { poll } from '../poll.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type CredentialReport, readCredentialReport } from './credential-report-record.js';

/**
 * Has IAM make the credential report, waits for it and reads it: a row for the root user and one for each user, with what is
 * known of passwords, access keys, certificates and MFA. IAM hands out the same report for four hours.
 *
 * @throws IamError `Timeout` when the report is not there after ten minutes; `AccessDenied` without
 * `iam:GenerateCredentialReport` and `iam:GetCredentialReport`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getCredentialReport } from '@iamkit/core/actions';
 *
 * const { users } = await getCredentialReport({ iam: new IAMClient() });
 * for (const user of users) if (!user.mfaActive) console.log(user.name); // bob
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 */
export async function getCredentialReport(
  clients: Clients<'iam'>,
  options: CallOptions = {},
): Promise<CredentialReport> {
  const { signal } = options;
  const call: Call = { operation: 'GetCredentialReport' };
  return poll(clients, { call, signal, what: 'the credential report' }, async () => {
    try {
      const generated = await sendCommand(clients, 'iam', new GenerateCredentialReportCommand({}), {
        operation: 'GenerateCredentialReport',
        signal,
      });
      if (generated.State !== 'COMPLETE') return undefined;
      const { Content, GeneratedTime } = await sendCommand(clients, 'iam', new GetCredentialReportCommand({}), {
        ...call,
        signal,
      });
      const text = new TextDecoder().decode(Content ?? missing(call, 'Content'));
      return Object.freeze({
        generatedAt: GeneratedTime ?? missing(call, 'GeneratedTime'),
        users: Object.freeze(readCredentialReport(call, text)),
      });
    } catch (error) {
      // Throttling is what IAM answers who asks for reports too often; the others say that the report is not there yet, or no more.
      if (isIamError(error, ...notYet)) return undefined;
      throw error;
    }
  });
}

const notYet = [
  'CredentialReportExpired',
  'CredentialReportNotPresent',
  'CredentialReportNotReady',
  'Throttling',
] as const;
