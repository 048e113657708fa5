import type * as service from './schemas.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
