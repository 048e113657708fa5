// Longer texts are legal but rare, and would let a caller fill the memory with a thousand of them.
const longestKey = 2048;

/**
 * Remembers what a function made of a text, for at most `limit` texts; then it forgets all and starts again, which
 * costs nothing while the working set fits. What is no text is for `make` to refuse.
 */
export function boundedMemo<Result>(limit: number, make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length <= longestKey) {
      if (known.size >= limit) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
