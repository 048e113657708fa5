import { expect, it } from 'vitest';
import { testWorld } from '../../testing/test-world.js';
import { sweepSessions } from './sweep-sessions.js';

const limits = { first: 4, most: 8 };

/** A world with sessions that were issued one after the other and are over at these times. */
function worldWith(expiries: readonly number[]) {
  const world = testWorld();
  // The newest have the first keys.
  for (const [index, expiresAt] of expiries.entries())
    world.sessions.put({ ...world.administrator, accessKeyId: `ASIA${99 - index}`, issuedAt: index, expiresAt });
  const left = (): readonly number[] => [...world.sessions.after('')].map(([, { issuedAt }]) => issuedAt).sort();
  return { world, left };
}

it('sessions that are over are forgotten once there are many', () => {
  const few = worldWith([1, 9, 9]);
  sweepSessions(few.world, 5, limits);
  expect(few.left()).toEqual([0, 1, 2]);
  const many = worldWith([1, 9, 5, 9, 2]);
  sweepSessions(many.world, 5, limits);
  expect(many.left()).toEqual([1, 3]);
});

it('of too many that are not over, the older half is forgotten', () => {
  const { world, left } = worldWith(Array.from({ length: 9 }, () => 9));
  sweepSessions(world, 5, limits);
  expect(left()).toEqual([5, 6, 7, 8]);
});
