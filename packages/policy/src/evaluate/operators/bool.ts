import { isVariable, tokenize } from '../pattern.js';
import { joinedText, variableResolver } from '../pattern-text.js';
import { scalarText } from '../scalar-text.js';
import type { OperatorCompiler } from './operator.js';

const readBoolean = (text: string): boolean | undefined => {
  const lowerCase = text.toLowerCase();
  return lowerCase === 'true' ? true : lowerCase === 'false' ? false : undefined;
};

/** `Bool`: true or false in any case. Variables may stand in its values. */
export const bool: OperatorCompiler = (values, variables) => {
  const wanted = values.map((value) => {
    const tokens = tokenize(String(value), { wildcards: false, variables });
    return tokens.some(isVariable) ? variableResolver(tokens) : readBoolean(String(value));
  });
  return (value, frame) => {
    const requested = readBoolean(scalarText(value));
    if (requested === undefined) return undefined;
    return wanted.some((one) => {
      if (typeof one !== 'function') return one === requested;
      const resolved = one(frame);
      return resolved !== undefined && readBoolean(joinedText(resolved)) === requested;
    });
  };
};
