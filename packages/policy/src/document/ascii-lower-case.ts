/** A–Z to a–z and nothing else: Unicode's folding would make one of texts that IAM tells apart (`K`, U+212A, and `k`). */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
