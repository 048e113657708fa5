import type * as service from './budgets.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
