import type { ServiceId } from '../model/service-model.js';
import type { IntegerShape, ListShape, Shape, StringShape, StructureShape } from '../model/shape.js';
import { iamSentence } from './iam-sentences.js';
import { ServiceError } from './service-error.js';
import type { Structure, Value } from './value.js';

/** Checks an input against every constraint of its model, and throws what AWS answers: all broken constraints in one sentence. */
export function validateInput(service: ServiceId, shape: StructureShape, input: Structure): void {
  const found: Violation[] = [];
  checkStructure(shape, input, '', found);
  if (found.length === 0) return;
  // IAM checks the characters of names and paths itself, after its framework has checked everything else.
  const sentences = found.map((violation) => (service === 'iam' ? iamSentence(violation) : undefined));
  const violations = found.filter((_, index) => sentences[index] === undefined);
  if (violations.length === 0) throw new ServiceError('ValidationError', sentences[0] ?? '');
  const details = violations.map(({ path, printed, constraint }) => {
    const value = printed === undefined ? 'Value' : `Value ${printed}`;
    return `${value} at '${path}' failed to satisfy constraint: ${constraint}`;
  });
  const count = details.length === 1 ? '1 validation error' : `${details.length} validation errors`;
  throw new ServiceError('ValidationError', `${count} detected: ${details.join('; ')}`);
}

/** A broken constraint. `printed` is undefined where the value is not told: it is sensitive, or has no printed form. */
export interface Violation {
  readonly path: string;
  readonly printed: string | undefined;
  readonly constraint: string;
}

function checkStructure(shape: StructureShape, value: Structure, prefix: string, found: Violation[]): void {
  for (const { name, label, required, shape: member } of shape.members) {
    const item = value[name];
    if (item !== undefined) check(member, item, prefix + label, found);
    else if (required) found.push({ path: prefix + label, printed: 'null', constraint: notNull });
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
        for (const constraint of brokenByString(shape.key, key)) found.push({ path, printed: undefined, constraint });
        check(shape.value, member, `${path}.${key}.member`, found);
      }
      break;
    case 'string': {
      const printed = shape.sensitive ? undefined : `'${value as string}'`;
      for (const constraint of brokenByString(shape, value as string)) found.push({ path, printed, constraint });
      break;
    }
    case 'integer':
      for (const constraint of brokenByInteger(shape, value as number))
        found.push({ path, printed: `'${value}'`, constraint });
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
  for (const constraint of brokenByLength(shape, list.length)) found.push({ path, printed, constraint });
  if (member.type === 'string') {
    const isBroken = list.some((item) => typeof item !== 'string' || brokenByString(member, item).length > 0);
    if (isBroken)
      found.push({
        path,
        printed,
        constraint: `Member must satisfy constraint: [${constraintsOf(member).join(', ')}]`,
      });
    return;
  }
  for (const [index, item] of list.entries()) {
    const itemPath = `${path}.${index + 1}.member`;
    if (item === undefined) found.push({ path: itemPath, printed: 'null', constraint: notNull });
    else check(member, item, itemPath, found);
  }
}

const notNull = 'Member must not be null';
const longest = (max: number): string => `Member must have length less than or equal to ${max}`;
const shortest = (min: number): string => `Member must have length greater than or equal to ${min}`;
const pattern = (source: string): string => `Member must satisfy regular expression pattern: ${source}`;
const oneOf = (values: readonly string[]): string => `Member must satisfy enum value set: [${values.join(', ')}]`;

function brokenByLength({ min, max }: ListShape | StringShape, length: number): string[] {
  const broken: string[] = [];
  if (max !== undefined && length > max) broken.push(longest(max));
  if (min !== undefined && length < min) broken.push(shortest(min));
  return broken;
}

function brokenByString(shape: StringShape, value: string): string[] {
  const broken = brokenByLength(shape, value.length);
  // A value that is too long is not matched: the cost of matching is bounded by the longest legal value.
  const isTooLong = shape.max !== undefined && value.length > shape.max;
  if (shape.pattern !== undefined && !isTooLong && !shape.matches(value)) broken.push(pattern(shape.pattern));
  if (shape.enum && !shape.enum.includes(value)) broken.push(oneOf(shape.enum));
  return broken;
}

function brokenByInteger({ min, max }: IntegerShape, value: number): string[] {
  const broken: string[] = [];
  if (max !== undefined && value > max) broken.push(`Member must have value less than or equal to ${max}`);
  if (min !== undefined && value < min) broken.push(`Member must have value greater than or equal to ${min}`);
  return broken;
}

function constraintsOf({ min, max, pattern: source, enum: values }: StringShape): string[] {
  return [
    ...(max === undefined ? [] : [longest(max)]),
    ...(min === undefined ? [] : [shortest(min)]),
    ...(source === undefined ? [] : [pattern(source)]),
    ...(values ? [oneOf(values)] : []),
    notNull,
  ];
}
