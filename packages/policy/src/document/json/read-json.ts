import { codePoint } from './code-point.js';
import type { JsonMember, JsonNode, JsonRemark, JsonTextNode, Span } from './json-node.js';
import { quote } from './quote.js';

/** A policy nests six deep. What nests deeper than this is refused before it can exhaust the stack. */
export const deepestNesting = 64;

export type JsonReading =
  | {
      readonly ok: true;
      readonly root: JsonNode;
      /** Keys that stand twice in one object. */
      readonly duplicates: readonly JsonRemark[];
      /** The first of each character above U+00FF in keys and texts, written out or escaped. */
      readonly wideCharacters: readonly JsonRemark[];
    }
  | { readonly ok: false; readonly fault: JsonRemark };

/**
 * Reads RFC 8259 JSON and remembers where everything stands. Accepts exactly what `JSON.parse` accepts, up to
 * `deepestNesting`; visits every character a bounded number of times.
 */
export function readJson(text: string): JsonReading {
  try {
    return new JsonReader(text).read();
  } catch (fault) {
    if (fault instanceof JsonFault) return { ok: false, fault: fault.remark };
    throw fault;
  }
}

class JsonFault {
  constructor(readonly remark: JsonRemark) {}
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /[A-Za-z_$][A-Za-z0-9_$]*/y;
const hexadecimal = /[0-9a-fA-F]{4}/y;
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

class JsonReader {
  readonly #text: string;
  #at = 0;
  readonly #path: (string | number)[] = [];
  readonly #duplicates: JsonRemark[] = [];
  readonly #wide = new Map<string, JsonRemark>();

  constructor(text: string) {
    this.#text = text;
  }

  read(): JsonReading {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#fail('it begins with a byte order mark', 0, 1);
    this.#skipWhitespace();
    const root = this.#value();
    this.#skipWhitespace();
    if (this.#at < this.#text.length) this.#fail(`${this.#found()} follows the end of the policy`);
    return { ok: true, root, duplicates: this.#duplicates, wideCharacters: [...this.#wide.values()] };
  }

  #value(): JsonNode {
    const start = this.#at;
    switch (this.#text.charAt(start)) {
      case '{':
        return this.#object();
      case '[':
        return this.#list();
      case '"':
        return this.#string();
      default:
        return this.#scalar(start);
    }
  }

  #object(): JsonNode {
    const start = this.#open();
    const members = new Map<string, JsonMember>();
    while (this.#more('}', members.size === 0)) {
      if (this.#text.charAt(this.#at) !== '"')
        this.#fail(`a name in double quotes must stand here, not ${this.#found()}`);
      const key = this.#string();
      this.#path.push(key.value);
      if (members.has(key.value)) this.#duplicates.push(this.#remark(`the name ${quote(key.value)} stands twice`, key));
      this.#skipWhitespace();
      if (this.#text.charAt(this.#at) !== ':') this.#fail(`a colon must follow the name, not ${this.#found()}`);
      this.#at += 1;
      this.#skipWhitespace();
      const value = this.#value();
      if (!members.has(key.value)) members.set(key.value, { key: { start: key.start, end: key.end }, value });
      this.#path.pop();
    }
    return { type: 'object', start, end: this.#at, members };
  }

  #list(): JsonNode {
    const start = this.#open();
    const items: JsonNode[] = [];
    while (this.#more(']', items.length === 0)) {
      this.#path.push(items.length);
      items.push(this.#value());
      this.#path.pop();
    }
    return { type: 'list', start, end: this.#at, items };
  }

  #open(): number {
    if (this.#path.length >= deepestNesting) this.#fail(`it nests deeper than ${deepestNesting} levels`);
    const start = this.#at;
    this.#at += 1;
    return start;
  }

  /** Steps over what separates two items. False when the closing bracket was met, and passed. */
  #more(close: '}' | ']', first: boolean): boolean {
    this.#skipWhitespace();
    if (this.#text.charAt(this.#at) === close) {
      this.#at += 1;
      return false;
    }
    if (first) return true;
    if (this.#text.charAt(this.#at) !== ',') this.#fail(`a comma or ${close} must stand here, not ${this.#found()}`);
    const comma = this.#at;
    this.#at += 1;
    this.#skipWhitespace();
    if (this.#text.charAt(this.#at) === close) this.#fail(`a comma stands before ${close}`, comma, comma + 1);
    return true;
  }

  #string(): JsonTextNode {
    const start = this.#at;
    let value = '';
    let plainFrom = start + 1;
    this.#at = plainFrom;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) break;
      if (Number.isNaN(code)) this.#fail('a string is not closed by a double quote', start, this.#text.length);
      if (code < 0x20) this.#fail(`the control character ${codePoint(code)} must be escaped in a string`);
      if (code === 0x5c) {
        value += this.#text.slice(plainFrom, this.#at) + this.#escape();
        plainFrom = this.#at;
      } else if (code > 0xff) {
        const character = this.#text.codePointAt(this.#at) ?? code;
        const length = character > 0xffff ? 2 : 1;
        this.#wideCharacter(character, this.#at, length);
        this.#at += length;
      } else {
        this.#at += 1;
      }
    }
    value += this.#text.slice(plainFrom, this.#at);
    this.#at += 1;
    return { type: 'text', start, end: this.#at, value };
  }

  #escape(): string {
    const start = this.#at;
    const letter = this.#text.charAt(start + 1);
    this.#at += 2;
    const plain = escapes.get(letter);
    if (plain !== undefined) return plain;
    const digits = letter === 'u' ? this.#match(hexadecimal) : undefined;
    if (digits === undefined) this.#fail('a backslash begins no escape that JSON knows', start, start + 2);
    const code = Number.parseInt(digits, 16);
    if (code > 0xff) this.#wideCharacter(code, start, 6);
    return String.fromCharCode(code);
  }

  #scalar(start: number): JsonNode {
    const digits = this.#match(number);
    if (digits !== undefined) return { type: 'number', start, end: this.#at, value: digits };
    const name = this.#match(word);
    const span = { start, end: this.#at };
    if (name === 'true' || name === 'false') return { type: 'boolean', ...span, value: name === 'true' };
    if (name === 'null') return { type: 'null', ...span };
    this.#at = start;
    return this.#fail(`a value must stand here, not ${this.#found()}`);
  }

  /** What the sticky pattern matches at the cursor; moves the cursor behind it. */
  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    this.#at += match?.length ?? 0;
    return match;
  }

  #skipWhitespace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at += 1;
    }
  }

  #wideCharacter(code: number, start: number, length: number): void {
    const name = codePoint(code);
    if (!this.#wide.has(name)) this.#wide.set(name, this.#remark(name, { start, end: start + length }));
  }

  #found(): string {
    const code = this.#text.codePointAt(this.#at);
    if (code === undefined) return 'the end of the text';
    return code > 0x20 && code < 0x7f ? String.fromCodePoint(code) : codePoint(code);
  }

  #remark(text: string, { start, end }: Span): JsonRemark {
    return { start, end, path: [...this.#path], text };
  }

  #fail(text: string, start: number = this.#at, end: number = Math.min(this.#at + 1, this.#text.length)): never {
    throw new JsonFault(this.#remark(text, { start, end }));
  }
}
