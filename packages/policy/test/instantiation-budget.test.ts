import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import typescript5 from 'tsc5';
import { expect, it } from 'vitest';
import { createWorkspace } from './compile.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const budget: { readonly instantiations: number } = JSON.parse(read('instantiation-budget.json'));

// Instantiations are what a compiler can count without a clock. Time follows them only roughly, and is measured in benchmarks/.
it('a policy of 25 statements costs TypeScript 5.9 at most 20 % more instantiations than the budget', () => {
  const workspace = createWorkspace(new Map([['policy.ts', read('policy-25.ts')]]));
  try {
    const { config } = typescript5.readConfigFile(join(workspace.folder, 'tsconfig.json'), typescript5.sys.readFile);
    const { options, fileNames } = typescript5.parseJsonConfigFileContent(config, typescript5.sys, workspace.folder);
    const program = typescript5.createProgram(fileNames, { ...options, skipLibCheck: true });
    expect(typescript5.getPreEmitDiagnostics(program)).toEqual([]);
    const { instantiations } = budget;
    expect(program.getInstantiationCount()).toBeLessThanOrEqual(instantiations * 1.2);
    // Far below the budget the budget is out of date: then it would let the next change cost as much again.
    expect(program.getInstantiationCount()).toBeGreaterThanOrEqual(instantiations * 0.8);
  } finally {
    workspace.remove();
  }
});
