import type * as service from './ec2-instance-connect.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
