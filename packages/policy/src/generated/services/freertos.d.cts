import type * as service from './freertos.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
