import type * as service from './arc-zonal-shift.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
