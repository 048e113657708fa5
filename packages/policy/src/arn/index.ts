export type { Arn } from './arn.js';
export { arnBuilders } from './arn-builders.js';
export type { ArnNames, ArnOptions } from './arn-options.js';
