import { configureGlobal } from 'fast-check';
import { propertyRuns, seed } from './property-tests.js';

configureGlobal({ numRuns: propertyRuns, seed });
