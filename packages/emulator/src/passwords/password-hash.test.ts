import { describe, expect, it } from 'vitest';
import { randomSource } from '../state/random.js';
import { hashPassword, isPassword } from './password-hash.js';

const random = randomSource('passwords');

describe('a kept password', () => {
  it('tells the right one from another', () => {
    const kept = hashPassword(random, 'correct-Horse-1');
    expect(isPassword('correct-Horse-1', kept)).toBe(true);
    expect(isPassword('correct-Horse-2', kept)).toBe(false);
    expect(isPassword('', kept)).toBe(false);
  });

  it('holds nothing of its text, and differs from another of the same text', () => {
    const kept = hashPassword(random, 'correct-Horse-1');
    expect(JSON.stringify(kept)).not.toMatch(/horse/i);
    expect(Object.keys(kept)).toEqual(['salt', 'hash']);
    expect(hashPassword(random, 'correct-Horse-1')).not.toEqual(kept);
  });
});
