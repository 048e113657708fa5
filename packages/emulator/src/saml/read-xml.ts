/** An element of an XML document. */
export interface XmlElement {
  /** Empty where it is in none. */
  readonly namespace: string;
  /** Without a prefix. */
  readonly name: string;
  /** Those without a prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text in it, apart from what is in its children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly tag: string;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Elements one in the other: deeper documents are refused. */
const deepest = 64;

/** Namespaces that are known at one place: each element that declares more copies them. */
const mostNamespaces = 64;

const openingTag = /<([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What stands between the elements, by how it begins and ends. */
const marks = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Reads an XML document; undefined for what is not well formed. A document type is refused, so that nothing is declared, expanded or
 * fetched: only the five entities that XML has itself, and characters by their number, are known.
 */
export function readXml(text: string): XmlElement | undefined {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const parent = open.at(-1);
    const begin = text.indexOf('<', at);
    const words = decoded(text.slice(at, begin < 0 ? undefined : begin));
    if (words === undefined || (!parent && words.trim() !== '')) return undefined;
    if (parent) parent.text += words;
    if (begin < 0) break;
    const mark = marks.find(([start]) => text.startsWith(start, begin));
    if (mark) {
      const end = text.indexOf(mark[1], begin + mark[0].length);
      const isData = mark[0] === '<![CDATA[';
      if (end < 0 || (isData && !parent)) return undefined;
      if (isData && parent) parent.text += text.slice(begin + mark[0].length, end);
      at = end + mark[1].length;
      continue;
    }
    if (text.startsWith('</', begin)) {
      const end = text.indexOf('>', begin);
      if (end < 0 || text.slice(begin + 2, end).trimEnd() !== parent?.tag) return undefined;
      open.pop();
      at = end + 1;
      continue;
    }
    openingTag.lastIndex = begin;
    const found = openingTag.exec(text);
    const element = found && opened(found, parent);
    if (!element || (!parent && root) || open.length === deepest) return undefined;
    root ??= element;
    parent?.children.push(element);
    if (found[3] !== '/') open.push(element);
    at = openingTag.lastIndex;
  }
  return open.length === 0 ? root : undefined;
}

/** Undefined for an attribute that stands there twice and for a prefix that stands for nothing. */
function opened([, tag = '', written = '']: RegExpExecArray, parent: OpenElement | undefined): OpenElement | undefined {
  const given = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(attribute)) {
    const value = decoded(double ?? single ?? '');
    if (value === undefined || given.has(name)) return undefined;
    given.set(name, value);
  }
  const declared = new Map<string, string>();
  const attributes = new Map<string, string>();
  for (const [name, value] of given) {
    if (name === 'xmlns') declared.set('', value);
    else if (name.startsWith('xmlns:')) declared.set(name.slice('xmlns:'.length), value);
    else if (!name.includes(':')) attributes.set(name, value);
  }
  const inherited: ReadonlyMap<string, string> = parent?.namespaces ?? new Map();
  if (inherited.size + declared.size > mostNamespaces) return undefined;
  const namespaces = declared.size === 0 ? inherited : new Map([...inherited, ...declared]);
  const colon = tag.indexOf(':');
  const prefix = tag.slice(0, Math.max(0, colon));
  const namespace = namespaces.get(prefix);
  if (namespace === undefined && prefix !== '') return undefined;
  return {
    tag,
    namespace: namespace ?? '',
    namespaces,
    name: tag.slice(colon + 1),
    attributes,
    children: [],
    text: '',
  };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
]);

/** Text with its entities replaced; undefined where one is not known. */
function decoded(text: string): string | undefined {
  const [first = '', ...rest] = text.split('&');
  let result = first;
  for (const part of rest) {
    const end = part.indexOf(';');
    const character = characterOf(part.slice(0, Math.max(0, end)));
    if (character === undefined) return undefined;
    result += character + part.slice(end + 1);
  }
  return result;
}

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return entities.get(entity);
  const isHexadecimal = /^#x[0-9a-fA-F]{1,6}$/.test(entity);
  if (!isHexadecimal && !/^#[0-9]{1,7}$/.test(entity)) return undefined;
  const code = Number.parseInt(entity.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
