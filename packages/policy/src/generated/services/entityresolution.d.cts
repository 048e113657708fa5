import type * as service from './entityresolution.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
