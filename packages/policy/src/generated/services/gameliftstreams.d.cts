import type * as service from './gameliftstreams.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
