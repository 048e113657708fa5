import type * as service from './ds-data.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
