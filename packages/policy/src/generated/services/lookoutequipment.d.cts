import type * as service from './lookoutequipment.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
