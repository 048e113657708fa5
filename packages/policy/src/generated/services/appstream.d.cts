import type * as service from './appstream.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
