import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from './json-node.js';
import { deepestNesting, readJson } from './read-json.js';

function toValue(node: JsonNode): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries([...node.members].map(([name, member]) => [name, toValue(member.value)]));
    case 'list':
      return node.items.map(toValue);
    case 'number':
      return Number(node.value);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

describe('readJson', () => {
  it('reads JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\r\n\t'), (text, indentation) => {
        const printed = JSON.stringify(JSON.parse(text), null, indentation);
        const reading = readJson(printed);
        expect(reading.ok && toValue(reading.root)).toEqual(JSON.parse(printed));
      }),
    );
  });

  it('accepts exactly what JSON.parse accepts', () => {
    const token = fc.constantFrom(
      ...'{}[],:"0123456789.-+eE tfn\\/u\n',
      'true',
      'false',
      'null',
      '"a"',
      '\\u00e9',
      '\u0000',
      '\u00a0',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        const reading = readJson(text);
        const expected = parse(text);
        expect(reading.ok).toBe(expected !== undefined);
        const duplicated = reading.ok && reading.duplicates.length > 0;
        if (reading.ok && expected && !duplicated) expect(toValue(reading.root)).toEqual(expected.value);
      }),
    );
  });

  it.each([
    ['', 0, 'a value must stand here, not the end of the text'],
    ['\ufeff{}', 0, 'it begins with a byte order mark'],
    ['{} x', 3, 'x follows the end of the policy'],
    ['{"a":1,}', 6, 'a comma stands before }'],
    ['[1,\n]', 2, 'a comma stands before ]'],
    ['[1 2]', 3, 'a comma or ] must stand here, not 2'],
    ["{'a':1}", 1, "a name in double quotes must stand here, not '"],
    ['{"a" 1}', 5, 'a colon must follow the name, not 1'],
    ['{"a":undefined}', 5, 'a value must stand here, not u'],
    ['["a\nb"]', 3, 'the control character U+000A must be escaped in a string'],
    ['["abc', 1, 'a string is not closed by a double quote'],
    ['["\\x41"]', 2, 'a backslash begins no escape that JSON knows'],
    ['["\\u12g4"]', 2, 'a backslash begins no escape that JSON knows'],
    ['[01]', 2, 'a comma or ] must stand here, not 1'],
    ['// no\n{}', 0, 'a value must stand here, not /'],
    ['[“a”]', 1, 'a value must stand here, not U+201C'],
  ])('says of %j where it goes wrong and why', (text, start, problem) => {
    expect(readJson(text)).toMatchObject({ ok: false, fault: { start, text: problem } });
  });

  it('remembers the way to what it remarks on', () => {
    const reading = readJson('{"Statement":[{"a":1},{"b":1,"b":"\\u2019"}]}');
    expect(reading).toMatchObject({
      ok: true,
      duplicates: [{ path: ['Statement', 1, 'b'], start: 29, end: 32 }],
      wideCharacters: [{ path: ['Statement', 1, 'b'], start: 34, end: 40, text: 'U+2019' }],
    });
  });

  it('keeps the first of two elements of one name', () => {
    const reading = readJson('{"a":1,"a":2}');
    expect(reading.ok && toValue(reading.root)).toEqual({ a: 1 });
  });

  it('nests as deep as it may, and not deeper', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(readJson(nested(deepestNesting)).ok).toBe(true);
    expect(readJson(nested(deepestNesting + 1))).toMatchObject({ ok: false, fault: { start: deepestNesting } });
  });
});
