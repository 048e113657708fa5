import type * as service from './ecr-public.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
