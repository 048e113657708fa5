import { ownText } from './own-text.js';
import { ServiceError } from './service-error.js';

/** One name of a form: its own value, the names below it (`Tags` → `member` → `1` → `Key`), or both. */
export interface FormNode {
  value: string | undefined;
  /** Undefined where there are none, as with most names. */
  children: Map<string, FormNode> | undefined;
}

/** More levels than any operation of the models has. What is nested deeper belongs to no parameter. */
const maximumDepth = 16;

/** The longest text, in characters, whose parts may go on referring to it: a part of a longer one is copied. */
const longestShared = 1_024;

/** The names and values of an `application/x-www-form-urlencoded` text, in their order. */
export function parsePairs(text: string): (readonly [name: string, value: string])[] {
  if (text === '') return [];
  const own = text.length > longestShared ? ownText : (part: string): string => part;
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), own(decode(pair.slice(equals + 1)))];
    });
}

/** The parameters of a request as a tree. Where a name is given twice, the first value counts. */
export function formTree(pairs: Iterable<readonly [name: string, value: string]>): FormNode {
  const root = formNode();
  for (const [name, value] of pairs) {
    const steps = name.split('.', maximumDepth + 1);
    if (steps.length > maximumDepth) continue;
    let node = root;
    for (const step of steps) {
      node.children ??= new Map();
      let child = node.children.get(step);
      if (!child) {
        child = formNode();
        node.children.set(step, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return root;
}

const formNode = (): FormNode => ({ value: undefined, children: undefined });

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    throw new ServiceError('MalformedQueryString', 'The query string contains a syntax error');
  }
}
