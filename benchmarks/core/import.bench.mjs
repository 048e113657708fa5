// What `import '@iamkit/core'` costs before anything is called.
import { fileURLToPath } from 'node:url';
import { runModule } from '../harness/processes.mjs';

const program = fileURLToPath(new URL('import-module.mjs', import.meta.url));

export const rows = [
  {
    name: 'importing @iamkit/core',
    peer: 'importing { IAMClient }',
    unit: 'ms CPU',
    atMost: 0.3,
    measureOurs: () => runModule(program, ['core']),
    measurePeer: () => runModule(program, ['sdk']),
  },
];
