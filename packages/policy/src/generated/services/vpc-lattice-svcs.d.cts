import type * as service from './vpc-lattice-svcs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
