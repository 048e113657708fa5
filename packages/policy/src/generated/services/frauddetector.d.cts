import type * as service from './frauddetector.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
