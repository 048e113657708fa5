import type { ListShape, MapShape, Shape, StructureShape } from '../model/shape.js';
import type { FormNode } from './form.js';
import { parseBlob, parseTimestamp } from './scalars.js';
import { ServiceError } from './service-error.js';
import type { Structure, Value } from './value.js';

/** The input of a query-protocol operation from its parameters. Parameters that the model does not know are ignored, as AWS does. */
export function decodeQueryInput(shape: StructureShape, parameters: FormNode): Structure {
  return decodeStructure(shape, parameters);
}

function decodeValue(shape: Shape, node: FormNode): Value {
  switch (shape.type) {
    case 'structure':
      return decodeStructure(shape, node);
    case 'list':
      return decodeList(shape, node);
    case 'map':
      return decodeMap(shape, node);
    case 'blob':
      return parseBlob(text(node));
    case 'boolean':
      return decodeBoolean(text(node));
    case 'integer':
      return decodeInteger(text(node));
    case 'timestamp':
      return parseTimestamp(text(node));
    case 'string':
      return text(node);
  }
}

function decodeStructure(shape: StructureShape, node: FormNode): Structure {
  const structure: Record<string, Value> = {};
  for (const { name, shape: member } of shape.members) {
    const child = node.children?.get(name);
    if (child) structure[name] = decodeValue(member, child);
  }
  return structure;
}

/** `Name.member.1`, `Name.member.2` …; an empty list is `Name=`. */
function decodeList(shape: ListShape, node: FormNode): Value[] {
  const members = node.children?.get('member');
  if (!members) {
    if (node.value === '' && !node.children) return [];
    throw malformed('Start of list found where not expected');
  }
  return inOrder(members.children ?? new Map()).map((member) => member && decodeValue(shape.member, member)) as Value[];
}

/** `Name.entry.1.key`, `Name.entry.1.value` … */
function decodeMap(shape: MapShape, node: FormNode): Map<string, Value> {
  const map = new Map<string, Value>();
  const entries = node.children?.get('entry');
  if (!entries) {
    if (node.value === '' && !node.children) return map;
    throw malformed('Start of structure or map found where not expected.');
  }
  for (const entry of inOrder(entries.children ?? new Map())) {
    const key = entry?.children?.get('key');
    const value = entry?.children?.get('value');
    if (key && value) map.set(text(key), decodeValue(shape.value, value));
  }
  return map;
}

/** The most members that AWS fills in for numbers left out; they are null, which no list allows. */
const longestGap = 10;

function inOrder(members: ReadonlyMap<string, FormNode>): (FormNode | undefined)[] {
  const numbered = [...members].map(([name, node]) => ({ index: indexOf(name), node }));
  numbered.sort((a, b) => a.index - b.index);
  const list: (FormNode | undefined)[] = [];
  for (const { index, node } of numbered) {
    const gap = index - 1 - list.length;
    if (gap > longestGap) throw malformed(`Excessively sparse input would skip ${gap} list elements`);
    for (let missing = 0; missing < gap; missing++) list.push(undefined);
    list.push(node);
  }
  return list;
}

function indexOf(name: string): number {
  if (!/^\d+$/.test(name)) throw malformed('Start of list found where not expected');
  if (name === '0') throw malformed('0 is not a valid index');
  if (name.startsWith('0')) throw malformed('Value found where not expected');
  if (name.length > 9) throw malformed(`Index ${name} is illegal`);
  return Number(name);
}

function text(node: FormNode): string {
  if (node.value === undefined) throw malformed('Start of structure or map found where not expected.');
  return node.value;
}

function decodeBoolean(value: string): boolean {
  const lower = value.toLowerCase();
  if (lower !== 'true' && lower !== 'false') throw malformed(`${value} can not be converted to a Boolean`);
  return lower === 'true';
}

function decodeInteger(value: string): number {
  const number = /^[+-]?\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  // The models' integers are Java's.
  if (!(number >= -(2 ** 31) && number < 2 ** 31)) throw malformed(`${value} can not be converted to an Integer`);
  return number;
}

const malformed = (message: string): ServiceError => new ServiceError('MalformedInput', message);
