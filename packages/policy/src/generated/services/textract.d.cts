import type * as service from './textract.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
