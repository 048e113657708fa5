import type { Member, Shape, StringShape, StructureShape } from './shape.js';

/** A shape as the generated models write it: other shapes are named. */
export interface ShapeDescription {
  readonly type: Shape['type'];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly sensitive?: boolean;
  readonly members?: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
  readonly member?: string;
  readonly key?: string;
  readonly value?: string;
}

/** A function from a structure's name to its shape. A structure exists once, also where it is its own descendant. */
export function shapeLinker(
  descriptions: Readonly<Record<string, ShapeDescription>>,
): (name: string) => StructureShape {
  const linked = new Map<string, Shape>();

  const link = (name: string | undefined): Shape => {
    const description = name === undefined ? undefined : descriptions[name];
    if (name === undefined || !description) throw new Error(`the service models have no shape ${name}`);
    const known = linked.get(name);
    if (known) return known;
    // What refers to other shapes is entered first and filled afterwards, because it may be its own descendant.
    if (description.type === 'structure') {
      const members: Member[] = [];
      const structure: StructureShape = { type: 'structure', members };
      linked.set(name, structure);
      for (const [member, shape] of Object.entries(description.members ?? {})) {
        const required = description.required?.includes(member) ?? false;
        members.push({ name: member, label: labelOf(member), required, shape: link(shape) });
      }
      return structure;
    }
    const shape = linkOther(description, link);
    linked.set(name, shape);
    return shape;
  };

  return (name) => {
    const shape = link(name);
    if (shape.type !== 'structure') throw new Error(`the shape ${name} is no structure`);
    return shape;
  };
}

function linkOther(description: ShapeDescription, link: (name: string | undefined) => Shape): Shape {
  const { min, max, sensitive = false } = description;
  switch (description.type) {
    case 'string':
      return stringShape(description);
    case 'integer':
      return { type: 'integer', min, max };
    case 'list':
      return { type: 'list', min, max, member: link(description.member) };
    case 'map': {
      const key = link(description.key);
      if (key.type !== 'string') throw new Error('the service models have a map whose keys are no strings');
      return { type: 'map', key, value: link(description.value) };
    }
    case 'blob':
      return { type: 'blob', sensitive };
    case 'boolean':
    case 'timestamp':
      return { type: description.type };
    case 'structure':
      throw new Error('structures are linked by their name');
  }
}

function stringShape({ min, max, pattern, sensitive = false, ...description }: ShapeDescription): StringShape {
  let expression: RegExp | undefined;
  const matches = (value: string): boolean => {
    if (pattern === undefined) return true;
    expression ??= wholeValuePattern(pattern);
    return expression.test(value);
  };
  return { type: 'string', min, max, pattern, matches, enum: description.enum, sensitive };
}

/** The models' patterns are Java's: they match a whole value, escape more than `u` allows, and write a high code point as `\u10FFFF`. */
function wholeValuePattern(pattern: string): RegExp {
  const source = `^(?:${pattern.replace(/\\u(10[0-9A-F]{4}|10000)/g, '\\u{$1}')})$`;
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
}

const labelOf = (member: string): string => `${member.charAt(0).toLowerCase()}${member.slice(1)}`;
