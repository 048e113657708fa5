import { textLiteral } from './text-literal.js';

/** JSON as a TypeScript expression. */
export function valueLiteral(value: unknown): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(valueLiteral).join(', ')}]`;
  const present = Object.entries(value).filter(([, member]) => member !== undefined);
  return objectLiteral(present.map(([name, member]) => [name, valueLiteral(member)]));
}

/** An object of printed members. */
export function objectLiteral(members: readonly (readonly [name: string, printed: string])[]): string {
  if (members.length === 0) return '{}';
  return `{ ${members.map(([name, printed]) => `${memberName(name)}: ${printed}`).join(', ')} }`;
}

function memberName(name: string): string {
  if (name === '__proto__') return "['__proto__']"; // written plainly it would set the prototype
  return /^[A-Za-z]\w*$/.test(name) ? name : textLiteral(name);
}
