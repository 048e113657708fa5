#!/usr/bin/env node
// Committed, so that a package manager can link the command before anything is built.
import '../dist/bin.js';
