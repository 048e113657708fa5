import { asciiLowerCase } from '../ascii-lower-case.js';
import { quote } from '../json/quote.js';
import type { Check } from './check.js';
import type { Element } from './element.js';
import type { Place } from './report.js';
import { texts } from './texts.js';

/** What a role can be asked for; IAM answers "may only specify STS AssumeRole actions" to the rest. */
const trustActions: ReadonlySet<string> = new Set([
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:setcontext',
  'sts:setsourceidentity',
  'sts:tagsession',
]);

/** Checks `Action` or `NotAction` as far as IAM does, which does not ask whether the action exists. */
export function checkActions(check: Check, { member, path, name }: Element<'Action' | 'NotAction'>): void {
  const { report, kind } = check;
  if (kind === 'resourceControl' && name === 'NotAction')
    report('RCP_SYNTAX_ERROR_NOTACTION', { node: member.key, path });
  if (kind === 'trust' && name === 'NotAction') {
    report('UNSUPPORTED_ACTION_IN_POLICY', { node: member.key, path }, { action: '"NotAction"' });
  }
  const actions = texts(check, { node: member.value, path }, name);
  if (!actions) report('EMPTY_ARRAY_ACTION', { node: member.value, path }, { element: name });
  for (const { node, path: itemPath } of actions ?? []) checkAction(check, node.value, { node, path: itemPath });
}

function checkAction({ report, kind }: Check, text: string, place: Place): void {
  const action = quote(text);
  const [service = '', name, ...more] = text.split(':', 3);
  if (text === '*' || text === '*:*') {
    if (kind === 'resourceControl') report('RCP_SYNTAX_ERROR_ACTION', place);
    if (kind === 'trust') report('UNSUPPORTED_ACTION_IN_POLICY', place, { action });
  } else if (name === undefined) report('INVALID_ACTION', place, { action, problem: 'it names no service' });
  else if (more.length > 0) report('INVALID_ACTION', place, { action, problem: 'it has more than one colon' });
  else if (service === '') report('INVALID_ACTION', place, { action, problem: 'its service is empty' });
  else if (service !== '*' && /[^a-zA-Z0-9.-]/.test(service)) report('INVALID_SERVICE_IN_ACTION', place, { action });
  else if (kind === 'trust' && !isTrustAction(text)) report('UNSUPPORTED_ACTION_IN_POLICY', place, { action });
  else if (name === '') report('ACTION_EMPTY', place, { action });
  else if (/[\s,]/.test(name)) report('ACTION_WHITESPACE', place, { action });
}

/** Patterns of sts are let through: what IAM answers to them is not documented. */
function isTrustAction(text: string): boolean {
  const action = asciiLowerCase(text);
  return trustActions.has(action) || (action.startsWith('sts:') && /[*?]/.test(action));
}
