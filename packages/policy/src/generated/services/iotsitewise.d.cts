import type * as service from './iotsitewise.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
