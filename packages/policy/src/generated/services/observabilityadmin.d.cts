import type * as service from './observabilityadmin.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
