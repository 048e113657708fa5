import type { JsonMember, JsonNode, JsonObjectNode } from '../json/json-node.js';
import { quote } from '../json/quote.js';
import type { Check } from './check.js';
import { checkStatement } from './check-statement.js';
import { elementsOf } from './elements-of.js';
import { found } from './found.js';
import { openingBrace } from './opening-brace.js';
import type { Place } from './report.js';

const elements = ['Version', 'Id', 'Statement'] as const;

/** Checks a whole document. */
export function checkPolicy(check: Check, node: JsonNode): void {
  const { report, grammar } = check;
  if (node.type !== 'object') {
    report(
      'DATA_TYPE_MISMATCH',
      { node, path: [] },
      { element: 'A policy', expected: 'an object', found: found(node) },
    );
    return;
  }
  const members = elementsOf(check, { node, path: [] }, elements, 'a policy');
  checkVersion(check, node, members.get('Version'));
  const id = members.get('Id');
  if (id && id.value.type !== 'text') {
    const place = { node: id.value, path: ['Id'] };
    report('DATA_TYPE_MISMATCH', place, { element: '"Id"', expected: 'a string', found: found(id.value) });
  } else if (id && grammar.principal === 'refused') {
    report('ID_IN_IDENTITY_POLICY', { node: id.key, path: ['Id'] });
  }
  const statement = members.get('Statement');
  if (statement) checkStatements(check, { node: statement.value, path: ['Statement'] });
  else report('MISSING_STATEMENT', { node: openingBrace(node), path: [] });
}

function checkVersion({ report }: Check, policy: JsonObjectNode, version: JsonMember | undefined): void {
  const place = { node: version?.value ?? openingBrace(policy), path: version ? ['Version'] : [] };
  if (!version) report('MISSING_VERSION', place);
  else if (version.value.type !== 'text') {
    report('DATA_TYPE_MISMATCH', place, { element: '"Version"', expected: 'a string', found: found(version.value) });
  } else if (version.value.value === '2008-10-17') report('OLD_VERSION', place);
  else if (version.value.value !== '2012-10-17') {
    report('INVALID_VERSION', place, { version: quote(version.value.value) });
  }
}

function checkStatements(check: Check, { node, path }: Place<JsonNode>): void {
  const { report } = check;
  const sids = new Set<string>();
  if (node.type === 'list') {
    if (node.items.length === 0) report('MISSING_STATEMENT', { node, path });
    for (const [index, item] of node.items.entries()) checkItem(item, [...path, index]);
  } else checkItem(node, path);

  function checkItem(item: JsonNode, itemPath: Place['path']): void {
    if (item.type === 'object') checkStatement(check, { node: item, path: itemPath }, sids);
    else {
      const expected = node.type === 'list' ? 'an object' : 'an object or a list of objects';
      const details = { element: 'A statement', expected, found: found(item) };
      report('DATA_TYPE_MISMATCH', { node: item, path: itemPath }, details);
    }
  }
}
