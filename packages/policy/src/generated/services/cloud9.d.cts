import type * as service from './cloud9.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
