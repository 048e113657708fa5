import { compileGlob, type Glob, globMatches } from './glob.js';
import { type GlobToken, tokenize } from './pattern.js';

/** One entry of Action or NotAction. */
export type ActionPattern =
  | { readonly kind: 'any' }
  /** No action is ever like it. What has a space or a comma in it needs no kind of its own, as no action has either. */
  | { readonly kind: 'none' }
  | { readonly kind: 'name'; readonly action: string }
  | { readonly kind: 'glob'; readonly service: string; readonly name: Glob };

const any: ActionPattern = { kind: 'any' };
const none: ActionPattern = { kind: 'none' };

/**
 * Compiles an entry of Action or NotAction, in lower case. Wildcards stand in the action's name, not in its service;
 * `*` and `*:*` are everything.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function compileAction(entry: string): ActionPattern {
  if (entry === '*' || entry === '*:*') return any;
  const action = entry.toLowerCase();
  const colon = action.indexOf(':');
  const service = action.slice(0, colon);
  const name = action.slice(colon + 1);
  if (colon === -1 || /[*?]/.test(service)) return none;
  if (!/[*?]/.test(name)) return { kind: 'name', action };
  return {
    kind: 'glob',
    service,
    name: compileGlob(tokenize(name, { wildcards: true, variables: false }) as readonly GlobToken[]),
  };
}

/** Whether an action, in lower case, is like the entry. */
export function actionMatches(pattern: ActionPattern, action: string): boolean {
  switch (pattern.kind) {
    case 'any':
      return true;
    case 'none':
      return false;
    case 'name':
      return pattern.action === action;
    case 'glob':
      return (
        action.startsWith(pattern.service) &&
        action[pattern.service.length] === ':' &&
        globMatches(pattern.name, action, pattern.service.length + 1)
      );
  }
}
