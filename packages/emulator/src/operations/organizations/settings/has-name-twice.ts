/** Texts, and what objects are made of. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}:]/g;

/** True where an object has a name twice, of which `JSON.parse` keeps the last without a word. @param json - valid. */
export function hasNameTwice(json: string): boolean {
  const open: Set<string>[] = [];
  let before = '';
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (token === ':') {
      const names = open.at(-1);
      const name: string = JSON.parse(before);
      if (names?.has(name)) return true;
      names?.add(name);
    }
    before = token;
  }
  return false;
}
