import type * as service from './elastictranscoder.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
