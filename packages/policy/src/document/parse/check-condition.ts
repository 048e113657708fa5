import { asciiLowerCase } from '../ascii-lower-case.js';
import { type ConditionOperator, conditionOperator, conditionOperatorBases } from '../condition-operator.js';
import type { JsonNode, JsonObjectNode } from '../json/json-node.js';
import { quote } from '../json/quote.js';
import type { Check } from './check.js';
import { found } from './found.js';
import { isDateValue } from './is-date-value.js';
import { didYouMean, nearestName } from './nearest-name.js';
import type { Place } from './report.js';

/** Checks `Condition` as far as IAM does, which does not ask whether a key exists or fits the operator. */
export function checkCondition(check: Check, { node, path }: Place<JsonNode>): void {
  const { report } = check;
  if (node.type !== 'object') {
    const details = { element: '"Condition"', expected: 'an object', found: found(node) };
    report('DATA_TYPE_MISMATCH', { node, path }, details);
    return;
  }
  if (node.members.size === 0) report('EMPTY_OBJECT_CONDITION', { node, path }, { element: '"Condition"' });
  for (const [name, { key, value }] of node.members) {
    const place = { node: value, path: [...path, name] };
    if (value.type !== 'object') {
      const details = { element: `The condition operator ${quote(name)}`, expected: 'an object', found: found(value) };
      report('DATA_TYPE_MISMATCH', place, details);
    } else if (value.members.size === 0) {
      report('EMPTY_OBJECT_CONDITION', place, { element: `The condition operator ${quote(name)}` });
    } else {
      const operator = checkOperator(check, name, { node: key, path: place.path });
      checkKeys(check, { node: value, path: place.path }, operator);
    }
  }
}

/** IAM accepts any name before an empty block, so that this is asked only where keys follow. */
function checkOperator({ report }: Check, name: string, place: Place): ConditionOperator | undefined {
  const operator = conditionOperator(name);
  if (!operator) {
    const details = { operator: quote(name), suggestion: didYouMean(nearestOperator(name)) };
    report('INVALID_CONDITION_OPERATOR', place, details);
  } else if (operator.base === 'Null' && operator.ifExists) {
    report('NULL_WITH_IF_EXISTS', place, { operator: quote(name) });
  }
  return operator;
}

function nearestOperator(name: string): string | undefined {
  const [, set, rest = '', ifExists] = /^(?:for(all|any)values?:+)?(.*?)(ifexists?)?$/is.exec(name) ?? [];
  const base = nearestName(rest, conditionOperatorBases);
  if (base === undefined) return undefined;
  const prefix = set === undefined ? '' : set.toLowerCase() === 'all' ? 'ForAllValues:' : 'ForAnyValue:';
  return `${prefix}${base}${ifExists && base !== 'Null' ? 'IfExists' : ''}`;
}

function checkKeys(check: Check, { node, path }: Place<JsonObjectNode>, operator: ConditionOperator | undefined): void {
  const { report } = check;
  const seen = new Set<string>();
  for (const [name, { key, value }] of node.members) {
    const folded = asciiLowerCase(name);
    const place = { node: key, path: [...path, name] };
    if (!name.includes(':')) report('INVALID_CONDITION_KEY_FORMAT', place, { key: quote(name) });
    if (seen.has(folded)) report('DUPLICATE_KEYS_WITH_DIFFERENT_CASE', place, { key: quote(name) });
    if (folded === 'aws:sourceowner') report('DEPRECATED_GLOBAL_CONDITION_KEY', place, { key: quote(name) });
    if (folded === 'aws:arn') report('UNSUPPORTED_GLOBAL_CONDITION_KEY', place, { key: quote(name) });
    seen.add(folded);
    checkValues(check, { node: value, path: place.path }, name, operator);
  }
}

function checkValues(
  { report }: Check,
  { node, path }: Place<JsonNode>,
  key: string,
  operator: ConditionOperator | undefined,
): void {
  if (node.type === 'list' && node.items.length === 0) {
    const code = operator?.set
      ? (`EMPTY_ARRAY_CONDITION_${operator.set === 'ForAllValues' ? 'FORALLVALUES' : 'FORANYVALUE'}` as const)
      : operator?.ifExists
        ? 'EMPTY_ARRAY_CONDITION_IFEXISTS'
        : 'EMPTY_ARRAY_CONDITION';
    report(code, { node, path }, { key: quote(key) });
    return;
  }
  const items = node.type === 'list' ? [...node.items.entries()] : ([[undefined, node]] as const);
  for (const [index, item] of items) {
    const place = { node: item, path: index === undefined ? path : [...path, index] };
    if (item.type !== 'text' && item.type !== 'number' && item.type !== 'boolean') {
      const expected = 'a string, number or boolean, or a list of these';
      report('DATA_TYPE_MISMATCH', place, { element: `The value of ${quote(key)}`, expected, found: found(item) });
    } else if (operator?.base.startsWith('Date') && !isDateValue(String(item.value))) {
      report('INVALID_DATE_VALUE', place, { value: quote(String(item.value)) });
    }
  }
}
