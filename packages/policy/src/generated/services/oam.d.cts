import type * as service from './oam.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
