import type * as service from './simspaceweaver.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
