import type * as service from './ecs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
