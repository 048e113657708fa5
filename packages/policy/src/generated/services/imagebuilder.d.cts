import type * as service from './imagebuilder.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
