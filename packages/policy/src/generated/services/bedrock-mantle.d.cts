import type * as service from './bedrock-mantle.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
