import type * as service from './managedblockchain.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
