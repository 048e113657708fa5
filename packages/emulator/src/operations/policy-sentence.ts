import type { PolicyCode, PolicyPath } from '@iamkit/policy/document';

/** AWS's sentence about an issue; a function gets the text of the place that the issue is about, and where it is. */
type Sentence = string | ((found: string, path: PolicyPath) => string);

/**
 * IAM checks in stages, and answers with the first fault of the first stage that finds one. This is their order; what is
 * not here is a syntax error, which comes first.
 */
export type SentenceStages = readonly Partial<Record<PolicyCode, Sentence>>[];

/** The string that a part of JSON is; what is none stays as it was written. */
export function stringIn(json: string): string {
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? value : json;
}
