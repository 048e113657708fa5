import type * as service from './refactor-spaces.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
