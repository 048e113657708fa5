import type * as service from './vpc-lattice.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
