import type { ConditionValue } from '../../document/policy-document.js';
import { arnMatches, compileArnPattern, cutArn } from '../arn-pattern.js';
import type { EvaluationFrame } from '../evaluation-frame.js';
import { type GlobToken, isVariable, matchesEverything, tokenize } from '../pattern.js';
import { compiledPerText, variableResolver } from '../pattern-text.js';
import { scalarText } from '../scalar-text.js';
import type { OperatorCompiler } from './operator.js';

type ArnTest = (text: string, frame: EvaluationFrame) => boolean;

function compileTokens(tokens: readonly GlobToken[]): (text: string) => boolean {
  if (matchesEverything(tokens)) return () => true;
  const cut = cutArn(tokens);
  if (cut.colons < 5) return () => false;
  const pattern = compileArnPattern(cut);
  return (text) => arnMatches(pattern, text);
}

function compileArn(value: ConditionValue, variables: boolean): ArnTest {
  const tokens = tokenize(String(value), { wildcards: true, variables });
  if (!tokens.some(isVariable)) return compileTokens(tokens as readonly GlobToken[]);
  // A variable may hold colons, so the pattern is cut into parts only when its value is known.
  const testFor = compiledPerText(variableResolver(tokens), compileTokens);
  return (text, frame) => testFor(frame)?.(text) ?? false;
}

/** `ArnEquals` and `ArnLike`, which are the same: six parts, each with its own wildcards. */
export const arnLike: OperatorCompiler = (values, variables) => {
  const tests = values.map((value) => compileArn(value, variables));
  return (value, frame) => {
    const text = scalarText(value);
    return tests.some((test) => test(text, frame));
  };
};
