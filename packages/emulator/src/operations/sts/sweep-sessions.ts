import type { World } from '../../state/world.js';

/** How many sessions there are before those that are over are looked for, and how many there are at the most. */
interface SweepLimits {
  readonly first: number;
  readonly most: number;
}

const defaultLimits: SweepLimits = { first: 1_000, most: 100_000 };

/** How many sessions there may be before the next sweep. */
const nextSweeps = new WeakMap<World, number>();

/**
 * Forgets the sessions that are over, now and then: whoever assumes roles all day would fill the memory with them. Of more than there may
 * be at the most, the older half is forgotten.
 */
export function sweepSessions(world: World, now: number, { first, most }: SweepLimits = defaultLimits): void {
  const { sessions } = world;
  if (sessions.size < (nextSweeps.get(world) ?? first)) return;
  for (const [key, { expiresAt }] of [...sessions.after('')])
    if (expiresAt !== undefined && expiresAt <= now) sessions.delete(key);
  if (sessions.size >= most) {
    const oldestFirst = [...sessions.after('')].sort(([, one], [, other]) => one.issuedAt - other.issuedAt);
    for (const [key] of oldestFirst.slice(0, Math.ceil(sessions.size / 2))) sessions.delete(key);
  }
  nextSweeps.set(world, Math.min(most, Math.max(first, sessions.size * 2)));
}
