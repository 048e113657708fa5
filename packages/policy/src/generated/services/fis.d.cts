import type * as service from './fis.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
