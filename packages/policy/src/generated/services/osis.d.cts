import type * as service from './osis.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
