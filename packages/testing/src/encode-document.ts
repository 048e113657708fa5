/** A policy document as IAM writes it: percent-encoded (RFC 3986). A text that is not JSON, such as one that is encoded already, stays as it is. */
export function encodeDocument(document: object | string): string {
  if (typeof document === 'object') return percentEncode(JSON.stringify(document));
  return /^\s*[{[]/.test(document) ? percentEncode(document) : document;
}

// `encodeURIComponent` leaves these out, which RFC 3986 reserves.
const percentEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
