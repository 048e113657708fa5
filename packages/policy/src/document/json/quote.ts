const longest = 80;

/** A text of the input as a message may show it: in quotes, on one line, shortened. */
export function quote(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
