import type { JsonNode } from '../json/json-node.js';
import { quote } from '../json/quote.js';
import type { Check } from './check.js';
import type { Element } from './element.js';
import { found } from './found.js';
import { didYouMean, nearestName } from './nearest-name.js';
import { principalProblem, principalSorts } from './principal-problem.js';
import type { Place } from './report.js';
import { texts } from './texts.js';

type Name = 'Principal' | 'NotPrincipal';

/** Checks `Principal` or `NotPrincipal`. */
export function checkPrincipal(check: Check, element: Element<Name>): void {
  const { report, kind, grammar } = check;
  const { member, path, name } = element;
  const here = { node: member.key, path };
  if (kind === 'serviceControl') report('SCP_SYNTAX_ERROR_PRINCIPAL', here, { element: name });
  else if (grammar.principal === 'refused') report('UNSUPPORTED_PRINCIPAL', here, { element: name });
  else if (kind === 'resourceControl') checkEveryone(check, element);
  else if (kind === 'trust' && name === 'NotPrincipal') report('ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL', here);
  else checkSorts(check, { node: member.value, path }, name);
}

function checkEveryone({ report }: Check, { member, path, name }: Element<Name>): void {
  const everyone = name === 'Principal' && member.value.type === 'text' && member.value.value === '*';
  if (!everyone) report('RCP_SYNTAX_ERROR_PRINCIPAL', { node: member.value, path });
}

function checkSorts(check: Check, { node, path }: Place<JsonNode>, name: Name): void {
  const { report, kind } = check;
  if (node.type === 'text' && node.value === '*') {
    if (kind === 'trust') report('ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL', { node, path });
    return;
  }
  if (node.type === 'text') {
    const details = { principal: quote(node.value), problem: 'a string alone may only be "*"' };
    report('INVALID_PRINCIPAL_FORMAT', { node, path }, details);
    return;
  }
  if (node.type !== 'object') {
    const details = { element: `"${name}"`, expected: '"*" or an object', found: found(node) };
    report('DATA_TYPE_MISMATCH', { node, path }, details);
    return;
  }
  if (node.members.size === 0) report('EMPTY_OBJECT_PRINCIPAL', { node, path }, { element: name });
  for (const [key, { key: keySpan, value }] of node.members) {
    const place = { node: value, path: [...path, key] };
    const sort = principalSorts.find((candidate) => candidate === key);
    if (!sort) {
      const details = { name: quote(key), suggestion: didYouMean(nearestName(key, principalSorts)) };
      report('INVALID_PRINCIPAL_KEY', { node: keySpan, path: place.path }, details);
      continue;
    }
    const principals = texts(check, place, sort);
    if (!principals) report('EMPTY_ARRAY_PRINCIPAL', place, { element: `${name}.${sort}` });
    for (const item of principals ?? []) checkName(check, sort, item.node.value, item);
  }
}

function checkName({ report, kind }: Check, sort: (typeof principalSorts)[number], text: string, place: Place): void {
  const principal = quote(text);
  if (sort === 'AWS' && /^AROA[A-Z0-9]+$/.test(text)) report('INVALID_ROLE_REFERENCE', place, { principal });
  else if (sort === 'AWS' && /^AIDA[A-Z0-9]+$/.test(text)) report('INVALID_USER_REFERENCE', place, { principal });
  else if (/[*?]/.test(text)) {
    if (sort !== 'AWS' || text !== '*') report('UNSUPPORTED_WILDCARD_IN_PRINCIPAL', place, { principal });
  } else {
    const problem = principalProblem(sort, text);
    if (problem === undefined) return;
    if (sort === 'Federated' && kind === 'trust') {
      report('INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY', place, { principal });
    } else report('INVALID_PRINCIPAL_FORMAT', place, { principal, problem });
  }
}
