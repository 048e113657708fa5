import type * as service from './appmesh-preview.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
