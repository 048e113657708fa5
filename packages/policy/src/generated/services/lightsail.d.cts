import type * as service from './lightsail.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
