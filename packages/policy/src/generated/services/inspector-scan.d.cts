import type * as service from './inspector-scan.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
