/** Any run of characters, also none: `*`. */
export const anyText: unique symbol = Symbol('*');
/** One character: `?`. */
export const anyCharacter: unique symbol = Symbol('?');

/** A policy variable: `${key}` or `${key, 'text'}`. */
export interface Variable {
  readonly key: string;
  readonly defaultText: string | undefined;
}

/** A piece of a pattern without variables. */
export type GlobToken = string | typeof anyText | typeof anyCharacter;
/** A piece of a pattern. */
export type PatternToken = GlobToken | Variable;

export const isVariable = (token: PatternToken): token is Variable => typeof token === 'object';

type Find = (start: number) => number;

/** `indexOf` for starts that never go down: all that it is asked together reads the text once. */
function findForward(text: string, wanted: string): Find {
  let found: number | undefined;
  return (start) => {
    if (found === undefined || (found !== -1 && found < start)) found = text.indexOf(wanted, start);
    return found;
  };
}

/** Reads the `${…}` of a text from left to right; undefined for one that is not closed, which leaves it as text. */
function variableReader(
  text: string,
): (start: number) => { readonly token: PatternToken; readonly end: number } | undefined {
  const findClose = findForward(text, '}');
  const findQuote = findForward(text, ", '");
  const findQuoteEnd = findForward(text, "'}");
  return (start) => {
    const special = text[start + 2];
    if ((special === '*' || special === '?' || special === '$') && text[start + 3] === '}') {
      return { token: special, end: start + 4 };
    }
    const close = findClose(start);
    if (close === -1) return undefined;
    const quote = findQuote(start);
    if (quote === -1 || quote > close) {
      return { token: { key: text.slice(start + 2, close), defaultText: undefined }, end: close + 1 };
    }
    const quoteEnd = findQuoteEnd(quote + 3);
    if (quoteEnd === -1) return undefined;
    return {
      token: { key: text.slice(start + 2, quote), defaultText: text.slice(quote + 3, quoteEnd) },
      end: quoteEnd + 2,
    };
  };
}

/**
 * Cuts a value of a policy into literal text, wildcards and variables.
 *
 * @param options.wildcards - whether `*` and `?` are wildcards here, or text as in `StringEquals`.
 * @param options.variables - whether `${…}` is a variable here: only in a document of version 2012-10-17.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function tokenize(
  text: string,
  options: { readonly wildcards: boolean; readonly variables: boolean },
): readonly PatternToken[] {
  const tokens: PatternToken[] = [];
  let readVariable: ReturnType<typeof variableReader> | undefined;
  let literalAt = 0;
  const endLiteral = (at: number) => {
    if (at > literalAt) tokens.push(text.slice(literalAt, at));
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    let token: PatternToken | undefined;
    let end = at + 1;
    if (options.wildcards && character === '*') token = anyText;
    else if (options.wildcards && character === '?') token = anyCharacter;
    else if (options.variables && character === '$' && text[at + 1] === '{') {
      readVariable ??= variableReader(text);
      const variable = readVariable(at);
      token = variable?.token;
      end = variable?.end ?? end;
    }
    if (token !== undefined) {
      endLiteral(at);
      tokens.push(token);
      literalAt = end;
    }
    at = end;
  }
  endLiteral(text.length);
  return tokens;
}

/** A pattern that is nothing but `*`. */
export const matchesEverything = (tokens: readonly PatternToken[]): boolean =>
  tokens.length > 0 && tokens.every((token) => token === anyText);
