import type * as service from './consoleapp.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
