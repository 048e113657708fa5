import type { ConditionValue } from '../../document/policy-document.js';
import type { Scalar } from '../access-request.js';
import type { EvaluationFrame } from '../evaluation-frame.js';

/** Whether one value of the request is like any of the policy's; `undefined` for a value that cannot be read. */
export type ValueMatcher = (value: Scalar, frame: EvaluationFrame) => boolean | undefined;

/** A family member of the condition operators, without its `Not`, set qualifier and `IfExists`. */
export type OperatorCompiler = (values: readonly ConditionValue[], variables: boolean) => ValueMatcher;
