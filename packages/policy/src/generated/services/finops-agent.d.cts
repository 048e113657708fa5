import type * as service from './finops-agent.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
