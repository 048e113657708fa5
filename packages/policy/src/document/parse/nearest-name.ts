import { asciiLowerCase } from '../ascii-lower-case.js';

/** The known name that differs from the given one in case, spaces or a plural s only. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 100) return undefined; // no known name is half as long
  const bare = (text: string) => asciiLowerCase(text).replace(/[^a-z]|s\b/g, '');
  for (const candidate of known) if (bare(candidate) === bare(name)) return candidate;
  return undefined;
}

/** ` Did you mean "Action"?`, or nothing. */
export function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}
