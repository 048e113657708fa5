import { resourcePartOf } from './arn-parts.js';
import { type ArnPattern, arnMatches, compileArnPattern, cutArn } from './arn-pattern.js';
import type { EvaluationFrame } from './evaluation-frame.js';
import { compileGlob, globMatches } from './glob.js';
import { anyText, type GlobToken, isVariable, matchesEverything, type PatternToken, tokenize } from './pattern.js';
import { compiledPerText, variableResolver } from './pattern-text.js';
import type { LayerName } from './policy-set.js';

/** One entry of Resource or NotResource. */
export interface ResourcePattern {
  /** What every matching resource begins with: the index finds the entry by it. */
  readonly prefix: string;
  readonly matches: (frame: EvaluationFrame) => boolean;
}

const always: ResourcePattern = { prefix: '', matches: () => true };
const never: ResourcePattern = { prefix: '', matches: () => false };

/** What an ARN with fewer than six parts must look like, in each layer, to stand for one with `*` in the missing parts. */
const padded: Readonly<Record<LayerName, RegExp>> = {
  identity: /^/,
  permissionsBoundary: /^/,
  session: /^/,
  resource: /\*/,
  endpoint: /\*/,
  serviceControl: /\*$/,
  resourceControl: /(?!)/,
};

const prefixOf = ({ head }: ArnPattern, [start]: readonly PatternToken[]): string =>
  head === undefined ? '' : head + (typeof start === 'string' ? start : '');

const isWithoutVariables = (part: readonly PatternToken[]): part is readonly GlobToken[] => !part.some(isVariable);

/** Compiles an entry of Resource or NotResource. */
export function compileResource(entry: string, variables: boolean, layer: LayerName): ResourcePattern {
  const tokens = tokenize(entry, { wildcards: true, variables });
  if (matchesEverything(tokens)) return always;
  let { colons, head, resource } = cutArn(tokens);
  if (colons < 5) {
    if (!padded[layer].test(entry)) return never;
    ({ head, resource } = cutArn([...tokens, ...Array(5 - colons).fill([':', anyText])].flat()));
  }
  if (!isWithoutVariables(head)) return never;

  if (isWithoutVariables(resource)) {
    const pattern = compileArnPattern({ head, resource });
    return { prefix: prefixOf(pattern, resource), matches: (frame) => arnMatches(pattern, frame.resource) };
  }

  const start = compileArnPattern({ head, resource: [anyText] });
  const globFor = compiledPerText(variableResolver(resource), compileGlob);
  return {
    prefix: prefixOf(start, resource),
    matches: (frame) => {
      if (!arnMatches(start, frame.resource)) return false;
      const glob = globFor(frame);
      return glob !== undefined && globMatches(glob, frame.resource, resourcePartOf(frame.resource));
    },
  };
}
