import type * as service from './appstudio.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
