// The whole workspace, type-checked by the two TypeScript versions that people use.
import { relative } from 'node:path';
import { listFiles, root } from './files.mjs';
import { tool } from './process.mjs';

export async function checkTypes(compiler) {
  const projects = listFiles('**/tsconfig.json').filter((file) => !file.includes('/environments/'));
  for (const project of projects) await tool(`${compiler}/bin/tsc`, '-p', relative(root, project));
  return projects.length;
}
