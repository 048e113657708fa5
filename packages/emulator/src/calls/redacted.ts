import type { Shape, StructureShape } from '../model/shape.js';
import type { Structure, Value } from '../wire/value.js';

const mark = '(redacted)';

/** The members that hold the code of an MFA device, which the models do not mark. */
const mfaCodes: ReadonlySet<string> = new Set(['AuthenticationCode1', 'AuthenticationCode2', 'TokenCode']);

/**
 * An input without what its model marks as sensitive, and without the codes of MFA devices.
 *
 * @param keep - what is kept of a text that is not sensitive; default all.
 */
export const redacted = (
  shape: StructureShape,
  input: Structure,
  keep: (text: string) => string = (text) => text,
): Structure =>
  Object.freeze(
    Object.fromEntries(
      shape.members
        .filter(({ name }) => input[name] !== undefined)
        .map(({ name, shape: member }) => [name, mfaCodes.has(name) ? mark : redactedValue(member, input[name], keep)]),
    ),
  );

function redactedValue(shape: Shape, value: Value, keep: (text: string) => string): Value {
  if (value === undefined) return undefined;
  switch (shape.type) {
    case 'structure':
      return redacted(shape, value as Structure, keep);
    case 'list':
      return Object.freeze((value as readonly Value[]).map((item) => redactedValue(shape.member, item, keep)));
    case 'map':
      return new Map(
        [...(value as ReadonlyMap<string, Value>)].map(([key, item]) => [
          shape.key.sensitive ? mark : key,
          redactedValue(shape.value, item, keep),
        ]),
      );
    case 'blob':
      return shape.sensitive ? mark : value;
    case 'string':
      return shape.sensitive ? mark : keep(value as string);
    default:
      return value;
  }
}
