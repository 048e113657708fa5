import { propertyRuns, seed } from './property-tests.js';

/** Says once a run how the property tests are drawn, so that any failure can be drawn again. */
export function setup(): void {
  console.log(`property tests: ${propertyRuns} cases each, seed ${seed} (repeat with IAMKIT_SEED=${seed})`);
}
