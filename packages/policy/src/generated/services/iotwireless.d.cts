import type * as service from './iotwireless.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
