import type * as service from './codeguru-profiler.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
