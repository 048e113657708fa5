import type * as service from './gamelift.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
