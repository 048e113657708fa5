import type * as service from './health-agent.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
