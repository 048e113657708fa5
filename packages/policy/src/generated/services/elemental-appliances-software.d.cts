import type * as service from './elemental-appliances-software.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
