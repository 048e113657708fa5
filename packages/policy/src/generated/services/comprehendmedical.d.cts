import type * as service from './comprehendmedical.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
