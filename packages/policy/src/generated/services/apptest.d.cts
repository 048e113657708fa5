import type * as service from './apptest.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
