import {
  type PolicyDocument,
  type PolicyKind,
  type PolicyPositions,
  parsePolicy,
  type TextPosition,
} from '@iamkit/policy/document';
import type { AppliedPolicy } from '../authorization/policies-of.js';
import { ServiceError } from '../wire/service-error.js';

/** A policy that takes part in a simulation, and the id that IAM reports it by. */
export interface SimulatedPolicy<Kind extends PolicyKind = PolicyKind> {
  readonly id: string;
  readonly text: string;
  readonly document: PolicyDocument<Kind>;
  readonly positions: PolicyPositions;
}

/**
 * Reads the policies of an input, which are reported by their places in it: `PolicyInputList.1`.
 *
 * @throws ServiceError `InvalidInput`.
 */
export const inputPolicies = <Kind extends PolicyKind>(
  list: string,
  texts: readonly string[],
  kind: Kind,
): readonly SimulatedPolicy<Kind>[] => texts.map((text, index) => inputPolicy(`${list}.${index + 1}`, text, kind));

/** @throws ServiceError `InvalidInput`. */
export function inputPolicy<Kind extends PolicyKind>(id: string, text: string, kind: Kind): SimulatedPolicy<Kind> {
  const result = parsePolicy(text, { kind });
  if (!result.ok) throw new ServiceError('InvalidInput', `Invalid policy ${id}: ${result.issues[0]?.message}`);
  return { id, text, document: result.document, positions: result.positions };
}

/** A policy of a user, a group or a role: an inline one is reported by its holder too. */
export const keptPolicy = (policy: AppliedPolicy): SimulatedPolicy<'identity'> => ({
  ...policy,
  id: policy.arn === undefined ? `${policy.holder}_${policy.holderName}_${policy.name}` : policy.name,
});

interface Position {
  readonly Line: number;
  readonly Column: number;
}

/**
 * Where IAM says that a statement stands: from the end of what comes before it, a bracket or another statement, to its own.
 * Lines and columns begin with 1.
 */
export function placeOfStatement(
  { document, positions, text }: SimulatedPolicy,
  index: number,
): { readonly StartPosition: Position; readonly EndPosition: Position } | undefined {
  const isList = Array.isArray(document.Statement);
  const element = positions.find(['Statement']);
  const statement = isList ? positions.find(['Statement', index]) : element;
  if (!element || !statement) return undefined;
  const before = isList && index > 0 ? positions.find(['Statement', index - 1])?.value.end : undefined;
  const start = before ?? (isList ? after(element.value.start) : colonBefore(text, statement.value.start));
  return { StartPosition: shown(start), EndPosition: shown(statement.value.end) };
}

type Place = Pick<TextPosition, 'column' | 'line'>;

const after = ({ line, column }: Place): Place => ({ line, column: column + 1 });

/** The place behind the colon that is the last one before a value. */
function colonBefore(text: string, { offset }: TextPosition): Place {
  const lines = text.slice(0, text.lastIndexOf(':', offset) + 1).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const shown = ({ line, column }: Place): Position => ({ Line: line, Column: column });
