import type * as service from './greengrass.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
