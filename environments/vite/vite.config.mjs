import { defineConfig } from 'vite';

// Programs for Node, with all that they need.
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'alone',
    minify: true,
    rolldownOptions: {
      input: ['main.mjs', 'beside.mjs', 'whole.mjs'],
      output: { entryFileNames: '[name].mjs' },
    },
  },
});
