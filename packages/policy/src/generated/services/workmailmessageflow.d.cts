import type * as service from './workmailmessageflow.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
