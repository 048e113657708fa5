import { join } from 'node:path';
import webpack from 'webpack';

// Programs for Node with all that they need.
const compiler = webpack({
  mode: 'production',
  target: 'node20',
  entry: { main: './main.mjs', beside: './beside.mjs', whole: './whole.mjs' },
  // The catalog's 456 services are a chunk each, and minifying takes half a minute.
  optimization: { minimize: false },
  output: { path: join(import.meta.dirname, 'alone'), filename: '[name].cjs' },
});
compiler.run((error, stats) => {
  if (error) throw error;
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString());
    process.exitCode = 1;
  }
});
