import type * as service from './migrationhub-orchestrator.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
