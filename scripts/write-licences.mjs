// Writes docs/licences.md; a part of `pnpm generate`.
import { writeFileSync } from 'node:fs';
import { readLicences } from './checks/licences.mjs';

const { page, text } = readLicences();
writeFileSync(page, text);
