import type * as service from './managedblockchain-query.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
