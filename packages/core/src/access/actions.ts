// What the fluent objects load when it is asked what a user or role may do: the evaluator is as large as all else.
export { canAccess, explainAccess } from './explain-access.js';
