import { PolicyBuildError } from '../policy-build-error.js';
import { shown } from '../shown.js';

/** A path as IAM takes it: begins and ends with `/`. */
export function principalPath(path: string): string {
  if (typeof path === 'string' && /^\/([\w+=,.@-]+\/)*$/.test(path)) return path;
  throw new PolicyBuildError('InvalidPrincipal', `a path begins and ends with a slash, not ${shown(path)}`);
}
