import type * as service from './freetier.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
