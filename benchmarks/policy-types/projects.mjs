// The files that are compiled, in a folder of their own from which every package is found as its users find it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../harness/bundle.mjs';
import { runModule } from '../harness/processes.mjs';
import { largePolicy } from './large-policy.mjs';
import { withCdk, withEnums, withFloyd } from './peer-policies.mjs';
import { missingPeers, peerFolder } from './peers.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const compilerOptions = {
  target: 'es2022',
  lib: ['es2022'],
  module: 'nodenext',
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

const links = {
  '@iamkit/policy': here('../../packages/policy'),
  '@iamkit/core': here('../../packages/core'),
  '@aws-sdk/client-iam': here('../node_modules/@aws-sdk/client-iam'),
};
const peers = ['aws-cdk-lib', 'aws-iam-policy-types', 'constructs', 'iam-floyd'];

const small = here('../../packages/policy/test/policy-25.ts');

/** The small policy as a document: its file is run, with the built package. */
async function smallDocument() {
  const code = Buffer.from(await bundle(readFileSync(small, 'utf8'))).toString();
  const { p } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return p;
}

/** @returns {Promise<{ cpuOf: (name: string) => Promise<number>, fileOf: (name: string) => string, close: () => void }>} */
export async function createProjects() {
  const folder = mkdtempSync(join(tmpdir(), 'iamkit-types-'));
  const withPeers = missingPeers() === undefined;
  const targets = {
    ...links,
    ...(withPeers && Object.fromEntries(peers.map((name) => [name, join(peerFolder, 'node_modules', name)]))),
  };
  for (const [name, target] of Object.entries(targets)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(target, join(folder, 'node_modules', name), 'junction');
  }
  const document = await smallDocument();
  const large = `export const p = policy(\n${(await largePolicy()).join('\n')}\n);\n`;
  const files = {
    empty: 'export {};\n',
    small: readFileSync(small, 'utf8'),
    large: `import { allow, policy } from '@iamkit/policy';\n${large}`,
    'large-untyped': `import { allow, policy } from './untyped.js';\n${large}`,
    core: "import '@iamkit/core';\n",
    sdk: "import '@aws-sdk/client-iam';\n",
    ...(withPeers && { floyd: withFloyd(document), enums: await withEnums(document), cdk: withCdk(document) }),
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'untyped.d.ts'), readFileSync(here('untyped.d.ts')));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.ts`), text);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  }
  return {
    cpuOf: (name) => runModule(here('typescript-cpu.mjs'), [join(folder, `${name}.json`)]),
    fileOf: (name) => join(folder, `${name}.ts`),
    compilerOptions,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
