import type * as service from './mapcredits.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
