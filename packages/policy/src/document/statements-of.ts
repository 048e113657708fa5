import { listOf } from './list-of.js';
import type { PolicyDocument, PolicyStatement } from './policy-document.js';
import { PolicyDocumentError } from './policy-document-error.js';

/**
 * The statements of a document as a list.
 *
 * @throws PolicyDocumentError `InvalidDocument` for what has none, such as a text that is not parsed yet.
 */
export function statementsOf(document: PolicyDocument): readonly PolicyStatement[] {
  const { Statement }: Partial<PolicyDocument> = typeof document === 'object' ? { ...document } : {};
  const statements = Statement === undefined ? [] : listOf(Statement);
  if (Statement === undefined || !statements.every((statement) => typeof statement === 'object' && statement !== null))
    throw new PolicyDocumentError(
      'InvalidDocument',
      'this is no policy document: hand over the object with its statements, which parsePolicy(text, { kind }) makes of a text',
    );
  return statements;
}
