import type * as service from './eks-auth.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
