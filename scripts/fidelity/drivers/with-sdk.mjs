// The AWS SDK for JavaScript, version 3: reads calls from standard input, one a line, and writes what it reads of each answer.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../checks/files.mjs';

// The SDK belongs to the emulator's tests; what stands at the root has none.
const require = createRequire(join(root, 'packages/emulator/package.json'));
const clientNames = { iam: 'IAMClient', organizations: 'OrganizationsClient', sts: 'STSClient' };
const services = Object.fromEntries(
  Object.entries(clientNames).map(([service, name]) => {
    const sdk = require(`@aws-sdk/client-${service}`);
    return [service, { sdk, Client: sdk[name] }];
  }),
);

async function perform({ service, call, input, pages, credentials }) {
  const { sdk, Client } = services[service];
  const client = new Client({ credentials, maxAttempts: 1 });
  try {
    if (pages !== undefined) {
      const items = [];
      const paginate = sdk[`paginate${call}`];
      for await (const page of paginate({ client, pageSize: pages.size }, input)) items.push(...(page[pages.of] ?? []));
      return { output: { [pages.of]: items } };
    }
    const { $metadata, ...output } = await client.send(new sdk[`${call}Command`](input));
    return { output, status: $metadata.httpStatusCode, requestId: $metadata.requestId };
  } catch (error) {
    const { $metadata, $fault, $service, $response, $retryable, name, message, Error: wrapped, ...members } = error;
    if ($metadata?.httpStatusCode === undefined || $fault === undefined) return { broken: `${name}: ${message}` };
    // `Type` and `Code` are what an answer in XML says of every error; `message` is own to some errors and not to others.
    const { Type, Code, ...more } = members;
    return {
      error: { code: wrapped?.Code ?? Code ?? name, message, ...more },
      status: $metadata.httpStatusCode,
      requestId: $metadata.requestId,
    };
  } finally {
    client.destroy();
  }
}

/** Marks what JSON has no word for. */
function marked(value) {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, marked(member)]));
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(marked(await perform(JSON.parse(line))))}\n`);
}
