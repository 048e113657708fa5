import type { IntegerShape, ListShape, Shape, StringShape, StructureShape } from '../model/shape.js';
import type { Structure, Value } from './value.js';

/** The kinds of constraints that the models hold. */
type ConstraintKind = 'enum' | 'maxLength' | 'maxValue' | 'minLength' | 'minValue' | 'notNull' | 'pattern';

interface Constraint {
  readonly kind: ConstraintKind;
  /** As AWS words it. */
  readonly sentence: string;
  /** Of the kind `pattern`: the pattern. */
  readonly pattern?: string;
}

/** A broken constraint. `printed` is undefined where the value is not told: it is sensitive, or has no printed form. */
export interface Violation extends Constraint {
  readonly path: string;
  readonly printed: string | undefined;
}

/** Every constraint of the model that an input breaks. */
export function violationsOf(shape: StructureShape, input: Structure): readonly Violation[] {
  const found: Violation[] = [];
  checkStructure(shape, input, '', found);
  return found;
}

function checkStructure(shape: StructureShape, value: Structure, prefix: string, found: Violation[]): void {
  for (const { name, label, required, shape: member } of shape.members) {
    const item = value[name];
    if (item !== undefined) check(member, item, prefix + label, found);
    else if (required) found.push({ path: prefix + label, printed: 'null', ...notNull });
  }
}

function check(shape: Shape, value: Value, path: string, found: Violation[]): void {
  switch (shape.type) {
    case 'structure':
      checkStructure(shape, value as Structure, `${path}.`, found);
      break;
    case 'list':
      checkList(shape, value as readonly Value[], path, found);
      break;
    case 'map':
      for (const [key, member] of value as ReadonlyMap<string, Value>) {
        for (const constraint of brokenByString(shape.key, key))
          found.push({ path, printed: undefined, ...constraint });
        check(shape.value, member, `${path}.${key}.member`, found);
      }
      break;
    case 'string': {
      const printed = shape.sensitive ? undefined : `'${value as string}'`;
      for (const constraint of brokenByString(shape, value as string)) found.push({ path, printed, ...constraint });
      break;
    }
    case 'integer':
      for (const constraint of brokenByInteger(shape, value as number))
        found.push({ path, printed: `'${value}'`, ...constraint });
      break;
    case 'blob':
    case 'boolean':
    case 'timestamp':
      break;
  }
}

function checkList(shape: ListShape, list: readonly Value[], path: string, found: Violation[]): void {
  const { member } = shape;
  // A list of strings is printed and blamed as a whole; the members of other lists have paths of their own.
  const printed =
    member.type === 'string' && !member.sensitive ? `'[${list.map((item) => item ?? 'null').join(', ')}]'` : undefined;
  for (const constraint of brokenByLength(shape, list.length)) found.push({ path, printed, ...constraint });
  if (member.type === 'string') {
    const [broken] = list.flatMap((item) => (typeof item === 'string' ? brokenByString(member, item) : [notNull]));
    const all = constraintsOf(member).map(({ sentence }) => sentence);
    if (broken)
      found.push({ ...broken, path, printed, sentence: `Member must satisfy constraint: [${all.join(', ')}]` });
    return;
  }
  for (const [index, item] of list.entries()) {
    const itemPath = `${path}.${index + 1}.member`;
    if (item === undefined) found.push({ path: itemPath, printed: 'null', ...notNull });
    else check(member, item, itemPath, found);
  }
}

const notNull: Constraint = { kind: 'notNull', sentence: 'Member must not be null' };
const maxLength = (max: number): Constraint => ({
  kind: 'maxLength',
  sentence: `Member must have length less than or equal to ${max}`,
});
const minLength = (min: number): Constraint => ({
  kind: 'minLength',
  sentence: `Member must have length greater than or equal to ${min}`,
});
const maxValue = (max: number): Constraint => ({
  kind: 'maxValue',
  sentence: `Member must have value less than or equal to ${max}`,
});
const minValue = (min: number): Constraint => ({
  kind: 'minValue',
  sentence: `Member must have value greater than or equal to ${min}`,
});
const inPattern = (pattern: string): Constraint => ({
  kind: 'pattern',
  pattern,
  sentence: `Member must satisfy regular expression pattern: ${pattern}`,
});
const oneOf = (values: readonly string[]): Constraint => ({
  kind: 'enum',
  sentence: `Member must satisfy enum value set: [${values.join(', ')}]`,
});

function brokenByLength({ min, max }: ListShape | StringShape, length: number): Constraint[] {
  const broken: Constraint[] = [];
  if (max !== undefined && length > max) broken.push(maxLength(max));
  if (min !== undefined && length < min) broken.push(minLength(min));
  return broken;
}

function brokenByString(shape: StringShape, value: string): Constraint[] {
  const broken = brokenByLength(shape, value.length);
  // A value that is too long is not matched: the cost of matching is bounded by the longest legal value.
  const isTooLong = shape.max !== undefined && value.length > shape.max;
  if (shape.pattern !== undefined && !isTooLong && !shape.matches(value)) broken.push(inPattern(shape.pattern));
  if (shape.enum && !shape.enum.includes(value)) broken.push(oneOf(shape.enum));
  return broken;
}

function brokenByInteger({ min, max }: IntegerShape, value: number): Constraint[] {
  const broken: Constraint[] = [];
  if (max !== undefined && value > max) broken.push(maxValue(max));
  if (min !== undefined && value < min) broken.push(minValue(min));
  return broken;
}

function constraintsOf({ min, max, pattern, enum: values }: StringShape): Constraint[] {
  return [
    ...(max === undefined ? [] : [maxLength(max)]),
    ...(min === undefined ? [] : [minLength(min)]),
    ...(pattern === undefined ? [] : [inPattern(pattern)]),
    ...(values ? [oneOf(values)] : []),
    notNull,
  ];
}
