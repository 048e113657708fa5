/** What vitest and jest give a matcher. */
export interface MatcherState {
  equals(one: unknown, other: unknown, testers?: readonly unknown[]): boolean;
  readonly utils: { readonly subsetEquality: unknown };
}

/** What they take of it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Lines of a message, indented under its first. */
export const listed = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('');
