import type * as service from './organizations.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
