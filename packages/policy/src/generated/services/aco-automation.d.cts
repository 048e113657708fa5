import type * as service from './aco-automation.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
