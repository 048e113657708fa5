import type * as service from './inspector2-telemetry.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
