import type { Shape, StructureShape } from '../model/shape.js';
import { parseBlob, parseTimestamp } from './scalars.js';
import { ServiceError } from './service-error.js';
import type { Structure, Value } from './value.js';

/** The input of a JSON 1.1 operation from its body. Members that the model does not know are ignored; null is absent. */
export function decodeJsonInput(shape: StructureShape, body: string): Structure {
  if (body.trim() === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw malformed('The body is not valid JSON');
  }
  return decodeStructure(shape, parsed);
}

function decodeValue(shape: Shape, value: unknown): Value {
  switch (shape.type) {
    case 'structure':
      return decodeStructure(shape, value);
    case 'list':
      if (!Array.isArray(value)) throw unexpected(value);
      return value.map((member) => (member === null ? undefined : decodeValue(shape.member, member)));
    case 'map':
      return new Map(Object.entries(object(value)).map(([key, member]) => [key, decodeValue(shape.value, member)]));
    case 'string':
      if (typeof value !== 'string') throw notA('String', value);
      return value;
    case 'blob':
      if (typeof value !== 'string') throw notA('ByteBuffer', value);
      return parseBlob(value);
    case 'boolean':
      if (typeof value !== 'boolean') throw notA('Boolean', value);
      return value;
    case 'integer':
      // The models' integers are Java's.
      if (typeof value !== 'number' || !Number.isInteger(value) || value < -(2 ** 31) || value >= 2 ** 31)
        throw notA('Integer', value);
      return value;
    case 'timestamp':
      if (typeof value !== 'number' && typeof value !== 'string') throw notA('Timestamp', value);
      return parseTimestamp(String(value));
  }
}

function decodeStructure(shape: StructureShape, value: unknown): Structure {
  const given = object(value);
  const structure: Record<string, Value> = {};
  for (const { name, shape: member } of shape.members) {
    const item = Object.hasOwn(given, name) ? given[name] : undefined;
    if (item !== undefined && item !== null) structure[name] = decodeValue(member, item);
  }
  return structure;
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(value);
  return value as Readonly<Record<string, unknown>>;
}

function unexpected(value: unknown): ServiceError {
  if (Array.isArray(value)) return malformed('Start of list found where not expected');
  if (typeof value === 'object') return malformed('Start of structure or map found where not expected.');
  return malformed('Unexpected token found where a structure, map or list was expected');
}

function notA(type: string, value: unknown): ServiceError {
  if (typeof value === 'object') return unexpected(value);
  const kind = typeof value === 'boolean' ? `${value}`.toUpperCase() : typeof value === 'number' ? 'NUMBER' : 'STRING';
  return malformed(`${kind}_VALUE can not be converted to ${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`);
}

const malformed = (message: string): ServiceError => new ServiceError('MalformedInput', message);
