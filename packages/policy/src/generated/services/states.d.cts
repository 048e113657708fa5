import type * as service from './states.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
