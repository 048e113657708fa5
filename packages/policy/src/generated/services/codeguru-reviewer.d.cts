import type * as service from './codeguru-reviewer.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
