import { notice } from './notice.mjs';

const string = ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike'];
const notString = ['StringNotEquals', 'StringNotEqualsIgnoreCase', 'StringNotLike'];
const arn = ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'];
const comparisons = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const text = [[...string, ...notString], 'Values<string>'];
const arns = [arn, 'Values<string>'];
const numbers = [comparisons.map((name) => `Numeric${name}`), 'Values<NumberValue>'];
const dates = [comparisons.map((name) => `Date${name}`), 'Values<DateValue>'];
const addresses = [['IpAddress', 'NotIpAddress'], 'Values<PlainText>'];
const booleans = [['Bool'], 'BooleanValue'];
const binary = [['BinaryEquals'], 'Values<PlainText>'];

const ifExists = (names) => names.flatMap((name) => [name, `${name}IfExists`]);
const single = ([names, type]) => [ifExists(names), type];
const several = ([names, type]) => [
  ifExists(names).flatMap((name) => [`ForAnyValue:${name}`, `ForAllValues:${name}`]),
  type,
];

/** family letter (see model.mjs; E is of type-tables.mjs) → interface, what a key of this family holds, groups of operators */
const operators = {
  S: ['StringOperators', 'one text', single(text)],
  L: ['StringSetOperators', 'several texts', several(text)],
  A: ['ArnOperators', 'one ARN', single(arns), single(text)],
  M: ['ArnSetOperators', 'several ARNs', several(arns), several(text)],
  E: ['AnyStringOperators', 'one text or several', single(text), several(text)],
  N: ['NumericOperators', 'a number', single(numbers)],
  B: ['BooleanOperators', 'true or false', single(booleans)],
  C: ['BooleanSetOperators', 'several booleans', several(booleans)],
  I: ['AddressOperators', 'an IP address', single(addresses)],
  D: ['DateOperators', 'a date', single(dates), single(numbers)],
};
const everything = [text, arns, numbers, dates, addresses, booleans, binary];

const face = (name, doc, groups) => {
  const lines = groups.flatMap(([names, type]) =>
    names.map((operator) => `  ${operator.includes(':') ? `'${operator}'` : operator}?: ${type};`),
  );
  return `/** Operators of a condition key that holds ${doc}. */\nexport interface ${name} {\n${lines.join('\n')}\n  Null?: BooleanValue;\n}\n`;
};

/** The operators that fit each family of condition keys, and the keys that every service understands. */
export function conditionTypes({ globalKeys }) {
  const faces = Object.values(operators).map(([name, doc, ...groups]) => face(name, doc, groups));
  const any = face('AnyOperators', 'what is not known', [...everything.map(single), ...everything.map(several)]);
  const rows = globalKeys.map(({ name, family }) => {
    const [type] = operators[family];
    return name.includes('$')
      ? `  [key: \`${name.replace(/\$\{[^}]+\}/g, '${string}')}\`]: ${type} | undefined;`
      : `  '${name}'?: ${type};`;
  });
  const families = Object.entries(operators).map(([letter, [name]]) => `${letter}: ${name}`);
  const variables = globalKeys
    .filter(({ family }) => !'LMC'.includes(family))
    .map(({ name }) => (name.includes('$') ? `\`${name.replace(/\$\{[^}]+\}/g, '${string}')}\`` : `'${name}'`));
  const head = `${notice}type Values<Value> = Value | readonly Value[];
type BooleanValue = boolean | 'true' | 'false';
type NumberValue = number | \`\${number}\`;
/** Text in which AWS substitutes no policy variable. */
type PlainText = string & { readonly '~variable'?: never };
type DateValue = PlainText | number | Date;
`;
  const tail = `/** Family letter → operators. */
export interface OperatorsOfFamily { ${families.join('; ')} }
/** Condition keys that every service understands. */
export interface GlobalConditions {
${rows.join('\n')}
}
/** Those of them that hold one value: they may stand in a policy variable. */
export type SingleValuedGlobalKey = ${variables.join('|')};
`;
  return [['conditions.d.cts', `${head}${faces.join('')}${any}${tail}`]];
}
