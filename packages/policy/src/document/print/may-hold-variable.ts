/** Whether a text may hold a policy variable. */
export function mayHoldVariable(text: string): boolean {
  return text.includes('$' + '{');
}
