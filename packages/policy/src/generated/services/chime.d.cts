import type * as service from './chime.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
