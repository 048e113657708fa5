import type * as service from './migrationhub-strategy.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
