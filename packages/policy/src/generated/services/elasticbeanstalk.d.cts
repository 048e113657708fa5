import type * as service from './elasticbeanstalk.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
