import type * as service from './aws-external-anthropic.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
