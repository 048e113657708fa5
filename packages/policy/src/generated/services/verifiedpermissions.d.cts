import type * as service from './verifiedpermissions.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
