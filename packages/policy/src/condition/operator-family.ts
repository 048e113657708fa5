/** What the values of an operator are. */
export type OperatorFamily = 'text' | 'number' | 'date' | 'boolean' | 'address' | 'binary';

const operator =
  /^(?:For(?:AnyValue|AllValues):)?(?:(?:Arn(?:Not)?(?:Equals|Like)|String(?:Not)?(?:Equals(?:IgnoreCase)?|Like))|(Numeric|Date)(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)|(Bool)|((?:Not)?IpAddress)|(BinaryEquals))(?:IfExists)?$/;

/** The family of a condition operator, or undefined where there is no such operator. */
export function operatorFamily(name: string): OperatorFamily | undefined {
  if (name === 'Null') return 'boolean';
  const match = operator.exec(name);
  if (!match) return undefined;
  const [, comparison, bool, address, binary] = match;
  if (comparison) return comparison === 'Date' ? 'date' : 'number';
  return bool ? 'boolean' : address ? 'address' : binary ? 'binary' : 'text';
}
