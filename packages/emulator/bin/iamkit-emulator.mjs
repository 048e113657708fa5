#!/usr/bin/env node
// Committed, so that a package manager can link the command before anything is built.
import { createRequire } from 'node:module';

createRequire(import.meta.url)('../dist/bin.cjs');
