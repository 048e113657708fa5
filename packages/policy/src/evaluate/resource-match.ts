import { resourcePartOf } from './arn-parts.js';
import { type ArnPattern, arnMatches, compileArnPattern, splitArnTokens } from './arn-pattern.js';
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

/** Whether an ARN with fewer than six parts stands for one with `*` in the missing parts, in this layer. */
function isPadded(layer: LayerName, entry: string): boolean {
  switch (layer) {
    case 'identity':
    case 'permissionsBoundary':
    case 'session':
      return true;
    case 'resource':
    case 'endpoint':
      return entry.includes('*');
    case 'serviceControl':
      return entry.endsWith('*');
    case 'resourceControl':
      return false;
  }
}

const prefixOf = ({ head }: ArnPattern, [start]: readonly PatternToken[]): string =>
  head === undefined ? '' : head + (typeof start === 'string' ? start : '');

const isWithoutVariables = (part: readonly PatternToken[]): part is readonly GlobToken[] => !part.some(isVariable);

/** Compiles an entry of Resource or NotResource. */
export function compileResource(entry: string, variables: boolean, layer: LayerName): ResourcePattern {
  const tokens = tokenize(entry, { wildcards: true, variables });
  if (matchesEverything(tokens)) return always;
  const found = splitArnTokens(tokens);
  if (found.length < 6 && !isPadded(layer, entry)) return never;
  const parts: readonly (readonly PatternToken[])[] = [
    ...found,
    ...Array<[typeof anyText]>(6 - found.length).fill([anyText]),
  ];
  const first = parts.slice(0, 5);
  const resource = parts[5] ?? [];
  if (!first.every(isWithoutVariables)) return never;

  if (isWithoutVariables(resource)) {
    const pattern = compileArnPattern([...first, resource]);
    return { prefix: prefixOf(pattern, resource), matches: (frame) => arnMatches(pattern, frame.resource) };
  }

  const head = compileArnPattern([...first, [anyText]]);
  const globFor = compiledPerText(variableResolver(resource), compileGlob);
  return {
    prefix: prefixOf(head, resource),
    matches: (frame) => {
      if (!arnMatches(head, frame.resource)) return false;
      const glob = globFor(frame);
      return glob !== undefined && globMatches(glob, frame.resource, resourcePartOf(frame.resource));
    },
  };
}
