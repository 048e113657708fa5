import type * as service from './workdocs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
