import type { OneOrMore, PolicyDocument, PolicyStatement } from '@iamkit/policy/document';

/** A trust policy's text with other names for some of its AWS principals; where there are none, the text as it is. */
export function withPrincipals(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text;
  const document: PolicyDocument = JSON.parse(text);
  const Statement = each(document.Statement, (statement) => withPrincipalsOf(statement, names));
  return JSON.stringify({ ...document, Statement });
}

function withPrincipalsOf(statement: PolicyStatement, names: ReadonlyMap<string, string>): PolicyStatement {
  const { Principal } = statement;
  if (typeof Principal !== 'object' || Principal.AWS === undefined) return statement;
  return { ...statement, Principal: { ...Principal, AWS: each(Principal.AWS, (name) => names.get(name) ?? name) } };
}

function each<Value>(values: OneOrMore<Value>, change: (value: Value) => Value): OneOrMore<Value> {
  return Array.isArray(values) ? values.map((value: Value) => change(value)) : change(values as Value);
}
