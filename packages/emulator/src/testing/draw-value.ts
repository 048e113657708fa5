import fc from 'fast-check';
import type { Member, Shape, StructureShape } from '../model/shape.js';
import type { Structure, Value } from '../wire/value.js';

/** Text that XML 1.0 can hold; the constraints of the models are not kept. */
const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    ' a ',
    '<&>"\'',
    ']]>',
    'a\nb\tc',
    'a\r\nb',
    '+ %20=&;',
    '__proto__',
    'constructor',
    '😀',
    '\u2028',
  ),
);

/** Any value of a shape. Recursion ends after a few levels. */
function drawValue(shape: Shape, depth = 0): fc.Arbitrary<Value> {
  switch (shape.type) {
    case 'structure':
      return drawStructure(shape, depth + 1);
    case 'list':
      return fc.array(drawValue(shape.member, depth + 1), { maxLength: depth > 6 ? 0 : 3 });
    case 'map':
      return fc
        .uniqueArray(fc.tuple(text, drawValue(shape.value, depth + 1)), { maxLength: 3, selector: ([key]) => key })
        .map((entries) => new Map(entries));
    case 'string':
      return text;
    case 'integer':
      return fc.integer();
    case 'boolean':
      return fc.boolean();
    case 'blob':
      return fc.uint8Array({ maxLength: 12 });
    case 'timestamp':
      // Whole seconds, from 1970 to 9999.
      return fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds * 1000);
  }
}

/** A structure with at least one scalar member, where it has one: neither protocol can say that a structure is there but empty. */
export function drawStructure(shape: StructureShape, depth = 0): fc.Arbitrary<Structure> {
  const members = depth > 6 ? shape.members.filter(isScalar) : shape.members;
  const anchor = members.find(isScalar);
  const values = Object.fromEntries(members.map(({ name, shape: member }) => [name, drawValue(member, depth)]));
  return fc.record(values, { requiredKeys: anchor ? [anchor.name] : Object.keys(values) });
}

const isScalar = ({ shape }: Member): boolean => !['structure', 'list', 'map'].includes(shape.type);
