import type * as service from './snowball.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
