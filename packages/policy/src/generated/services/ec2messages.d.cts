import type * as service from './ec2messages.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
