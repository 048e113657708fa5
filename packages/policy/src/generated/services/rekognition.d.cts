import type * as service from './rekognition.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
