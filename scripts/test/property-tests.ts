/** How many cases each property is tried with: 1,000 in `pnpm test`, 100,000 in `pnpm test:long`, fewer in `pnpm mutation`. */
export const propertyRuns: number =
  Number(process.env['IAMKIT_PROPERTY_RUNS']) || (process.env['IAMKIT_LONG'] ? 100_000 : 1_000);

/** The seed of this run, chosen in vitest.config.ts or given as IAMKIT_SEED. */
export const seed: number = Number(process.env['IAMKIT_SEED']);
