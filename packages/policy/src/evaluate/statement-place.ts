import { hasLevels, type LayerName } from './policy-set.js';

/** Where a statement stands, as a reader finds it in what was given: `serviceControl[1][0].Statement[2]`. */
export function placeOf(
  layer: LayerName,
  level: number | undefined,
  { document, statement }: { readonly document: number; readonly statement: number },
): string {
  return `${layer}${hasLevels(layer) ? `[${level ?? 0}]` : ''}[${document}].Statement[${statement}]`;
}
