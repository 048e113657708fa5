import type * as service from './cur.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
