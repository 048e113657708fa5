// One keep-alive connection of node:http that sends what was signed beforehand and reads the bytes without parsing them: the same for
// every server, so that what is measured is theirs.
import { createHash, createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const hmac = (key, data) => createHmac('sha256', key).update(data).digest();

/** A call of IAM, signed for an endpoint: what {@link RawClient.send} sends. */
export function signedCall(endpoint, credentials, parameters) {
  const body = new URLSearchParams({ Version: '2010-05-08', ...parameters }).toString();
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = date.slice(0, 8);
  const token = credentials.sessionToken;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    host: new URL(endpoint).host,
    'x-amz-date': date,
    ...(token && { 'x-amz-security-token': token }),
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    'POST\n/\n',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const scope = `${day}/us-east-1/iam/aws4_request`;
  const key = [day, 'us-east-1', 'iam', 'aws4_request'].reduce(hmac, `AWS4${credentials.secretAccessKey}`);
  const signature = createHmac('sha256', key)
    .update(`AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`)
    .digest('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { headers: { ...headers, authorization, 'content-length': Buffer.byteLength(body) }, body };
}

/** A connection to a server. */
export class RawClient {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #target;

  constructor(endpoint) {
    const { hostname, port } = new URL(endpoint);
    this.#target = { hostname, port, path: '/', method: 'POST', agent: this.#agent };
  }

  /** Sends a call; → the answer's bytes. A status other than 200 rejects. */
  send({ headers, body }, more = {}) {
    return new Promise((resolve, reject) => {
      const sent = request({ ...this.#target, ...more, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          if (response.statusCode < 300) resolve(bytes);
          else reject(new Error(`${response.statusCode} ${bytes}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close() {
    this.#agent.destroy();
  }
}

/** Sends calls one after the other; → the milliseconds of each. */
export async function timeCalls(client, calls) {
  const times = [];
  for (const call of calls) {
    const begin = performance.now();
    await client.send(call);
    times.push(performance.now() - begin);
  }
  return times;
}

export const mean = (times) => times.reduce((sum, time) => sum + time, 0) / times.length;
