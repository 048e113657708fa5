import { PolicyBuildError } from '../policy-build-error.js';
import { shown } from '../shown.js';

/** A name as IAM takes it, or an error: no separator, no wildcard. */
export function principalName(what: string, name: string): string {
  if (typeof name === 'string' && /^[\w+=,.@-]{1,128}$/.test(name)) return name;
  throw new PolicyBuildError(
    'InvalidPrincipal',
    `the name of a ${what} is 1 to 128 letters, digits and any of _+=,.@-, not ${shown(name)}`,
  );
}
