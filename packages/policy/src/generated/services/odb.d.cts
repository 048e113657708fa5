import type * as service from './odb.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
