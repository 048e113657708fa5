import type * as service from './quicksight.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
