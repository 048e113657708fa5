import type * as service from './lookoutvision.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
