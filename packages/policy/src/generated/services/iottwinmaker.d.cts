import type * as service from './iottwinmaker.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
