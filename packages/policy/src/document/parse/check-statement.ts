import type { JsonMember, JsonObjectNode } from '../json/json-node.js';
import { quote } from '../json/quote.js';
import { statementElements } from '../statement-elements.js';
import type { Check } from './check.js';
import { checkActions } from './check-actions.js';
import { checkCondition } from './check-condition.js';
import { checkPrincipal } from './check-principal.js';
import { checkResources } from './check-resources.js';
import { elementsOf } from './elements-of.js';
import { found } from './found.js';
import { openingBrace } from './opening-brace.js';
import type { Place } from './report.js';

/** Checks one statement. `sids` holds the ids of those before it, and is given this one's. */
export function checkStatement(check: Check, place: Place<JsonObjectNode>, sids: Set<string>): void {
  const { report, grammar } = check;
  const { node, path } = place;
  const members = elementsOf(check, place, statementElements, 'a statement');
  const here: Place = { node: openingBrace(node), path };
  const element = (name: (typeof statementElements)[number]): JsonMember | undefined => members.get(name);

  checkSid(check, element('Sid'), path, sids);
  checkEffect(check, element('Effect'), here);

  for (const name of ['Principal', 'NotPrincipal'] as const) {
    const member = element(name);
    if (member) checkPrincipal(check, { member, path: [...path, name], name });
  }
  if (grammar.principal === 'required' && !element('Principal') && !element('NotPrincipal')) {
    report('MISSING_PRINCIPAL', here);
  }

  for (const name of ['Action', 'NotAction'] as const) {
    const member = element(name);
    if (member) checkActions(check, { member, path: [...path, name], name });
  }
  if (!element('Action') && !element('NotAction')) report('MISSING_ACTION', here);

  for (const name of ['Resource', 'NotResource'] as const) {
    const member = element(name);
    if (member) checkResources(check, { member, path: [...path, name], name });
  }
  if (!element('Resource') && !element('NotResource')) {
    if (grammar.resource === 'required') report('MISSING_RESOURCE', here);
    if (grammar.resource === 'recommended') report('RESOURCE_RECOMMENDED', here);
  }

  for (const name of ['Principal', 'Action', 'Resource'] as const) {
    const other = element(`Not${name}`);
    if (element(name) && other) {
      report('UNSUPPORTED_ELEMENT_COMBINATION', { node: other.key, path: [...path, `Not${name}`] }, { element: name });
    }
  }

  const condition = element('Condition');
  if (condition) checkCondition(check, { node: condition.value, path: [...path, 'Condition'] });
}

function checkSid(
  { report, grammar }: Check,
  member: JsonMember | undefined,
  path: Place['path'],
  sids: Set<string>,
): void {
  if (!member) return;
  const place = { node: member.value, path: [...path, 'Sid'] };
  if (member.value.type !== 'text') {
    report('DATA_TYPE_MISMATCH', place, { element: '"Sid"', expected: 'a string', found: found(member.value) });
    return;
  }
  const sid = member.value.value;
  if (sid === '') report('EMPTY_SID_VALUE', place);
  else if (grammar.strictSids && !/^[0-9A-Za-z]*$/.test(sid)) report('UNSUPPORTED_SID', place, { sid: quote(sid) });
  if (sid !== '' && sids.has(sid)) {
    report(grammar.strictSids ? 'UNIQUE_SIDS_REQUIRED' : 'UNIQUE_SIDS_RECOMMENDED', place, { sid: quote(sid) });
  }
  sids.add(sid);
}

function checkEffect({ report, kind }: Check, member: JsonMember | undefined, statement: Place): void {
  if (!member) {
    report('MISSING_EFFECT', statement);
    return;
  }
  const place = { node: member.value, path: [...statement.path, 'Effect'] };
  if (member.value.type !== 'text') {
    report('DATA_TYPE_MISMATCH', place, { element: '"Effect"', expected: 'a string', found: found(member.value) });
  } else if (member.value.value !== 'Allow' && member.value.value !== 'Deny') {
    report('INVALID_EFFECT', place, { effect: quote(member.value.value) });
  } else if (kind === 'resourceControl' && member.value.value === 'Allow') report('RCP_SYNTAX_ERROR_ALLOW', place);
}
