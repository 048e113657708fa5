import type * as service from './codeguru.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
