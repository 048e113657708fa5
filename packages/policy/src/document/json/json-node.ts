/** Where something stands in a text: UTF-16 code units from its beginning, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How to get from the whole text to a part of it: element names, and indexes of lists. */
type JsonPath = readonly (string | number)[];

export interface JsonMember {
  readonly key: Span;
  readonly value: JsonNode;
}

export interface JsonObjectNode extends Span {
  readonly type: 'object';
  /** In the order of the text. Of a key that stands twice, the first. */
  readonly members: ReadonlyMap<string, JsonMember>;
}

interface JsonListNode extends Span {
  readonly type: 'list';
  readonly items: readonly JsonNode[];
}

export interface JsonTextNode extends Span {
  readonly type: 'text';
  readonly value: string;
}

interface JsonNumberNode extends Span {
  readonly type: 'number';
  /** As written: `1.0`, `1e3` and integers beyond 2⁵³ lose something as a JavaScript number. */
  readonly value: string;
}

interface JsonBooleanNode extends Span {
  readonly type: 'boolean';
  readonly value: boolean;
}

interface JsonNullNode extends Span {
  readonly type: 'null';
}

/** A JSON value and where it stands. */
export type JsonNode = JsonObjectNode | JsonListNode | JsonTextNode | JsonNumberNode | JsonBooleanNode | JsonNullNode;

/** Something to say about a place in the text. */
export interface JsonRemark extends Span {
  readonly path: JsonPath;
  readonly text: string;
}
