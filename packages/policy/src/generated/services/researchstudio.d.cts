import type * as service from './researchstudio.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
