import type * as service from './agent-registry.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
