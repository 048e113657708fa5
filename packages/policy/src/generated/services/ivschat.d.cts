import type * as service from './ivschat.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
