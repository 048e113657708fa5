import type * as service from './wisdom.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
