import type { ServiceId } from '../model/service-model.js';
import type { StructureShape } from '../model/shape.js';
import { iamSentence } from './iam-sentences.js';
import { organizationsReason } from './organizations-reasons.js';
import { ServiceError } from './service-error.js';
import type { Structure } from './value.js';
import { type Violation, violationsOf } from './violations.js';

/**
 * Checks an input against every constraint of its model.
 *
 * @throws ServiceError `ValidationError` with all broken constraints in one sentence; from Organizations `InvalidInputException` with a reason.
 */
export function validateInput(service: ServiceId, shape: StructureShape, input: Structure): void {
  const violations = violationsOf(shape, input);
  const [first] = violations;
  if (!first) return;
  if (service === 'organizations') {
    const { reason, sentence } = organizationsReason(first);
    throw new ServiceError('InvalidInputException', sentence, { Reason: reason });
  }
  // IAM checks the characters of names and paths itself, after its framework has checked everything else.
  const isOwn = (violation: Violation): boolean => service === 'iam' && iamSentence(violation) !== undefined;
  const frameworks = violations.filter((violation) => !isOwn(violation));
  throw new ServiceError(
    'ValidationError',
    frameworks.length > 0 ? sentenceOf(frameworks) : (iamSentence(first) ?? ''),
  );
}

function sentenceOf(violations: readonly Violation[]): string {
  const details = violations.map(({ path, printed, sentence }) => {
    const value = printed === undefined ? 'Value' : `Value ${printed}`;
    return `${value} at '${path}' failed to satisfy constraint: ${sentence}`;
  });
  const count = details.length === 1 ? '1 validation error' : `${details.length} validation errors`;
  return `${count} detected: ${details.join('; ')}`;
}
