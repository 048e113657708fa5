import { X509Certificate } from 'node:crypto';

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';

/** The certificates of a text that holds PEM blocks and nothing else; undefined where it holds none, or one that cannot be read. */
export function readCertificates(text: string): readonly [X509Certificate, ...X509Certificate[]] | undefined {
  const found: X509Certificate[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const length = rest.indexOf(end) + end.length;
    if (!rest.startsWith(begin) || length < end.length) return undefined;
    try {
      found.push(new X509Certificate(rest.slice(0, length)));
    } catch {
      return undefined;
    }
    rest = rest.slice(length).trimStart();
  }
  const [first, ...others] = found;
  return first && [first, ...others];
}
