import type * as service from './monitron.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
