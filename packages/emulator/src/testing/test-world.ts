import { defaultQuotas } from '../state/quotas.js';
import type { World } from '../state/world.js';
import { type WorldStart, worldMaker } from '../world-maker.js';

/** A world of one empty account, unless it begins with something else. */
export const testWorld = (start: Partial<WorldStart> = {}): World =>
  worldMaker({
    accountId: '123456789012',
    accounts: [],
    authorization: 'enforce',
    partition: 'aws',
    quotas: defaultQuotas,
    randomSeed: '1',
    now: 0,
    ...start,
  }).createWorld();
