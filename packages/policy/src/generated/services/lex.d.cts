import type * as service from './lex.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
