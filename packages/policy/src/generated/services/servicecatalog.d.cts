import type * as service from './servicecatalog.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
