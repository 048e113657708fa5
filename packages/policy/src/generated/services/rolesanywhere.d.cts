import type * as service from './rolesanywhere.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
