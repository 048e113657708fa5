/**
 * The same text in memory of its own. V8 makes a part of a string a reference to the whole, so that a name cut from a request would keep
 * the request as long as it is kept itself.
 *
 * @param text - well-formed, as everything is that was decoded from UTF-8.
 */
export const ownText = (text: string): string => Buffer.from(text).toString();
