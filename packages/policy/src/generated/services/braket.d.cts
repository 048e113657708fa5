import type * as service from './braket.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
