import type * as service from './amplifyuibuilder.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
