#!/usr/bin/env node
// Committed, so that a package manager can link the command before anything is built.
import module from 'node:module';

// Compiling is much of a start: Node 22.1 and later keep what they compiled for the next one, unless NODE_DISABLE_COMPILE_CACHE is set.
module.enableCompileCache?.();
module.createRequire(import.meta.url)('../dist/bin.cjs');
