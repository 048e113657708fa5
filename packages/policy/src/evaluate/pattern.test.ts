import { afterEach, describe, expect, it, vi } from 'vitest';
import { tokenize } from './pattern.js';

const tokensOf = (text: string) => tokenize(text, { wildcards: false, variables: true });

const variable = (key: string, defaultText?: string) => ({ key, defaultText });

/** How many characters are read to find one text in another, all findings taken together. */
function readingOf(act: () => void): number {
  let characters = 0;
  const indexOf = String.prototype.indexOf;
  vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, wanted, start = 0) {
    const found = indexOf.call(this, wanted, start);
    characters += (found === -1 ? this.length : found + wanted.length) - start;
    return found;
  });
  act();
  return characters;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the variables of a text', () => {
  it.each<readonly [text: string, tokens: ReturnType<typeof tokensOf>]>([
    ["${a}${b, '}'}${c}", [variable('a'), variable('b', '}'), variable('c')]],
    ["${a}, '${b}'}", [variable('a'), ", '", variable('b'), "'}"]],
    ["${a, 'x}${b}", ["${a, 'x}", variable('b')]],
    ['${a${b}', [variable('a${b')]],
    ['x${*}${$}${', ['x', '*', '$', '${']],
  ])('of %s are read from left to right', (text, tokens) => {
    expect(tokensOf(text)).toStrictEqual(tokens);
  });

  it.each([
    ['that are closed', '${aws:username}'.repeat(1_000)],
    ['that are closed, with the one default behind them all', `${'${a}'.repeat(2_000)}\${b, 'x'}`],
    ['that never end', '${'.repeat(5_000)],
    ['whose default never ends', `${"${a, '".repeat(1_000)}x}`],
  ])('%s are found in at most three readings of the text', (_, text) => {
    expect(readingOf(() => tokensOf(text))).toBeLessThanOrEqual(3 * text.length);
  });
});
