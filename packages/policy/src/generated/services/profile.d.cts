import type * as service from './profile.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
