import type * as service from './finspace.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
