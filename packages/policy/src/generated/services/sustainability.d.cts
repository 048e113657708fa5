import type * as service from './sustainability.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
