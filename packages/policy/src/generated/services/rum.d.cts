import type * as service from './rum.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
