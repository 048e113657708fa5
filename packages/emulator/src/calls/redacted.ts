import type { Shape, StructureShape } from '../model/shape.js';
import type { Structure, Value } from '../wire/value.js';

const mark = '(redacted)';

/** An input without what its model marks as sensitive. */
export const redacted = (shape: StructureShape, input: Structure): Structure =>
  Object.freeze(
    Object.fromEntries(
      shape.members
        .filter(({ name }) => input[name] !== undefined)
        .map(({ name, shape: member }) => [name, redactedValue(member, input[name])]),
    ),
  );

function redactedValue(shape: Shape, value: Value): Value {
  if (value === undefined) return undefined;
  switch (shape.type) {
    case 'structure':
      return redacted(shape, value as Structure);
    case 'list':
      return Object.freeze((value as readonly Value[]).map((item) => redactedValue(shape.member, item)));
    case 'map':
      return new Map(
        [...(value as ReadonlyMap<string, Value>)].map(([key, item]) => [
          shape.key.sensitive ? mark : key,
          redactedValue(shape.value, item),
        ]),
      );
    case 'blob':
    case 'string':
      return shape.sensitive ? mark : value;
    default:
      return value;
  }
}
