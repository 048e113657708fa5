import { createHmac } from 'node:crypto';

/** Derives signing keys, and remembers the last thousand: a client signs with the same one all day. */
export class SigningKeys {
  readonly #derived = new Map<string, { readonly secret: string; readonly key: Buffer }>();

  key(accessKeyId: string, secret: string, date: string, region: string, service: string): Buffer {
    const name = JSON.stringify([accessKeyId, date, region, service]);
    const known = this.#derived.get(name);
    // After a reset the same id may come back with another secret.
    if (known && known.secret === secret) return known.key;
    const key = [date, region, service, 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secret}`));
    const [oldest = name] = this.#derived.keys();
    if (this.#derived.size >= 1_000) this.#derived.delete(oldest);
    this.#derived.set(name, { secret, key });
    return key;
  }
}

const hmac = (key: Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
