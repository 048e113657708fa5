import type * as service from './iot-device-tester.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
