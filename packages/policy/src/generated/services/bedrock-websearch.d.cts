import type * as service from './bedrock-websearch.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
