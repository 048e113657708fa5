import { asciiLowerCase } from '../ascii-lower-case.js';

/** ` Did you mean "Action"?` where a known name differs in case, spaces or a plural s only; else nothing. */
export function suggestion(name: string, known: Iterable<string>): string {
  if (name.length > 100) return ''; // no known name is half as long
  const bare = (text: string) => asciiLowerCase(text).replace(/[^a-z:]|s\b/g, '');
  for (const candidate of known) if (bare(candidate) === bare(name)) return ` Did you mean "${candidate}"?`;
  return '';
}
