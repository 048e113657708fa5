import type { ConditionValue } from '../../document/policy-document.js';
import type { EvaluationFrame } from '../evaluation-frame.js';
import { compileGlob, globMatches } from '../glob.js';
import { type GlobToken, isVariable, tokenize } from '../pattern.js';
import { compiledPerText, joinedText, variableResolver } from '../pattern-text.js';
import { scalarText } from '../scalar-text.js';
import type { OperatorCompiler } from './operator.js';

type TextTest = (text: string, frame: EvaluationFrame) => boolean;

// A variable without a value makes its policy value like nothing, so that the negated operators match.
function compileText(value: ConditionValue, variables: boolean, ignoreCase: boolean): TextTest {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const tokens = tokenize(String(value), { wildcards: false, variables });
  if (!tokens.some(isVariable)) {
    const wanted = fold(joinedText(tokens as readonly GlobToken[]));
    return (text) => fold(text) === wanted;
  }
  const resolve = variableResolver(tokens);
  return (text, frame) => {
    const resolved = resolve(frame);
    return resolved !== undefined && fold(text) === fold(joinedText(resolved));
  };
}

function compileLike(value: ConditionValue, variables: boolean): TextTest {
  const tokens = tokenize(String(value), { wildcards: true, variables });
  if (!tokens.some(isVariable)) {
    const glob = compileGlob(tokens as readonly GlobToken[]);
    return (text) => globMatches(glob, text);
  }
  const globFor = compiledPerText(variableResolver(tokens), compileGlob);
  return (text, frame) => {
    const glob = globFor(frame);
    return glob !== undefined && globMatches(glob, text);
  };
}

const anyOf =
  (compile: (value: ConditionValue, variables: boolean) => TextTest): OperatorCompiler =>
  (values, variables) => {
    const tests = values.map((value) => compile(value, variables));
    return (value, frame) => {
      const text = scalarText(value);
      return tests.some((test) => test(text, frame));
    };
  };

/** `StringEquals`: the whole text, case-sensitive; `*` and `?` are themselves. */
export const stringEquals: OperatorCompiler = anyOf((value, variables) => compileText(value, variables, false));

/** `StringEqualsIgnoreCase`. */
export const stringEqualsIgnoreCase: OperatorCompiler = anyOf((value, variables) =>
  compileText(value, variables, true),
);

/** `StringLike`: case-sensitive, with wildcards. */
export const stringLike: OperatorCompiler = anyOf(compileLike);
