import type * as service from './appmesh.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
