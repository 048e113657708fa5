// No secret that the emulator hands out reaches what a run of the tests prints or writes. Nobody has to list the secrets: they are made
// of random bytes, which bear a mark in that run (scripts/test/mark-random-bytes.cjs), and what bears it in the output is one.
// Secrets of a `randomSeed` bear none; anybody can repeat those.
import { join } from 'node:path';
import { root } from './files.mjs';

/** The environment in which a process and its children mark their random bytes. */
export const markingEnvironment = () => ({
  NODE_OPTIONS: [process.env['NODE_OPTIONS'], `--require "${join(root, 'scripts/test/mark-random-bytes.cjs')}"`]
    .filter(Boolean)
    .join(' '),
});

/** The shortest secret, a control token, has 24 bytes. By chance that many bytes bear the mark once in 280 million million texts. */
const fewestBytes = 24;

const alphabet32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function fromBase32(text) {
  const bytes = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = ((value << 5) | alphabet32.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 0xff);
    }
  }
  return bytes;
}

/** How secrets are written, and over how many characters a piece of it begins anew. */
const writings = [
  { name: 'base 64', run: /[\w+/-]{32,}/g, period: 4, decode: (text) => Buffer.from(text, 'base64') },
  { name: 'base 32', run: /[A-Z2-7]{39,}/g, period: 8, decode: fromBase32 },
];

/** True where a stretch of the bytes bears the mark; a repeated letter can bear it too, and is no secret. */
function isMarked(bytes) {
  let streak = [];
  for (const byte of bytes) {
    streak = byte >> 6 === (byte & 3) ? [...streak.slice(1 - fewestBytes), byte] : [];
    if (streak.length === fewestBytes && new Set(streak).size > fewestBytes / 3) return true;
  }
  return false;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours a terminal is to be taken out
const colours = /\u001B\[[\d;]*m/g;

/** The secrets in a text: the line of each, how it is written, and what stands before it. Never the secret. */
export function findSecrets(text) {
  const plain = text.replace(colours, '').replace(/%2B/gi, '+').replace(/%2F/gi, '/');
  return plain
    .split('\n')
    .flatMap((line, index) =>
      writings.flatMap(({ name, run, period, decode }) =>
        [...line.matchAll(run)]
          .filter(([found]) => Array.from({ length: period }, (_, from) => decode(found.slice(from))).some(isMarked))
          .map((found) => ({ line: index + 1, name, before: line.slice(Math.max(0, found.index - 60), found.index) })),
      ),
    );
}

/**
 * The secrets in what a run left behind, as sentences.
 *
 * @param {Readonly<Record<string, string>>} texts - by what each is.
 */
export const leaksIn = (texts) =>
  Object.entries(texts).flatMap(([what, text]) =>
    findSecrets(text).map(({ line, name, before }) => `${what}, line ${line}: a secret in ${name} after "${before}"`),
  );
