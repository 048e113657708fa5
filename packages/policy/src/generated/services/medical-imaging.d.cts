import type * as service from './medical-imaging.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
