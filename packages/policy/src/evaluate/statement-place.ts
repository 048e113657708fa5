import { hasLevels, type LayerName } from './policy-set.js';

/** Where a document stands, as a reader finds it in what was given: `serviceControl[1][0]`. */
export function documentPlace(layer: LayerName, level: number | undefined, document: number): string {
  return `${layer}${hasLevels(layer) ? `[${level ?? 0}]` : ''}[${document}]`;
}

/** Where a statement stands: `serviceControl[1][0].Statement[2]`. */
export function statementPlace(
  layer: LayerName,
  level: number | undefined,
  { document, statement }: { readonly document: number; readonly statement: number },
): string {
  return `${documentPlace(layer, level, document)}.Statement[${statement}]`;
}
