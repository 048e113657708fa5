import type * as service from './grafana.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
