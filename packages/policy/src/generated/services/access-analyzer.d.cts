import type * as service from './access-analyzer.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
