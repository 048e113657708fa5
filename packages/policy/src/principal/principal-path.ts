import { PolicyBuildError } from '../policy-build-error.js';

/** A path as IAM takes it: begins and ends with `/`. */
export function principalPath(path: string): string {
  if (/^\/([\w+=,.@-]+\/)*$/.test(path)) return path;
  throw new PolicyBuildError('InvalidPrincipal', `a path begins and ends with a slash: ${JSON.stringify(path)}`);
}
