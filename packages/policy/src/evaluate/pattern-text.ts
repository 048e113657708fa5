import { type ContextKey, contextKey, contextValue } from './context-key.js';
import { EvaluationError, shown } from './evaluation-error.js';
import type { EvaluationFrame } from './evaluation-frame.js';
import { type GlobToken, isVariable, type PatternToken } from './pattern.js';
import { scalarText } from './scalar-text.js';

/** Resolves the variables of a pattern for a request; `undefined` when one has no value and no default. */
export type VariableResolver = (frame: EvaluationFrame) => readonly GlobToken[] | undefined;

/** The most characters that the variables of one pattern may come to; what AWS takes comes to less. */
const longestText = 2 ** 24;

/**
 * Prepares a pattern with variables. A variable's value stands for itself, whatever wildcards it holds. A multivalued
 * key is no value for a variable.
 *
 * The resolver throws EvaluationError `InvalidContext` where a long value is repeated until it would fill the memory.
 */
export function variableResolver(tokens: readonly PatternToken[]): VariableResolver {
  const keys = new Map<PatternToken, ContextKey>();
  for (const token of tokens) if (isVariable(token)) keys.set(token, contextKey(token.key));
  return (frame) => {
    const resolved: GlobToken[] = [];
    let length = 0;
    for (const token of tokens) {
      if (!isVariable(token)) {
        resolved.push(token);
        continue;
      }
      const key = keys.get(token);
      const value = key === undefined ? undefined : contextValue(frame, key);
      const text =
        value === undefined || Array.isArray(value)
          ? token.defaultText
          : scalarText(value as string | number | boolean);
      if (text === undefined) return undefined;
      length += text.length;
      if (length > longestText) throw tooLong(token.key);
      resolved.push(text);
    }
    return resolved;
  };
}

const tooLong = (key: string): EvaluationError =>
  new EvaluationError(
    'InvalidContext',
    `the variables of one pattern come to more than ${longestText} characters; give ${shown(key)} a shorter value`,
  );

/** The resolved pattern's text alone, which is enough where it can hold no wildcard. */
export const joinedText = (tokens: readonly GlobToken[]): string =>
  tokens.map((token) => (typeof token === 'string' ? token : '')).join('');

/**
 * Compiles what a resolver gives, once for every new text: the same caller asks many times.
 *
 * @param compile - gets the resolved tokens.
 */
export function compiledPerText<Compiled>(
  resolve: VariableResolver,
  compile: (tokens: readonly GlobToken[]) => Compiled,
): (frame: EvaluationFrame) => Compiled | undefined {
  let lastTexts: readonly GlobToken[] | undefined;
  let last: Compiled | undefined;
  return (frame) => {
    const tokens = resolve(frame);
    if (tokens === undefined) return undefined;
    const known = lastTexts;
    if (known === undefined || tokens.some((token, at) => token !== known[at])) {
      last = compile(tokens);
      lastTexts = tokens;
    }
    return last;
  };
}
