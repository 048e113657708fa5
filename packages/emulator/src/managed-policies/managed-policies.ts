import { brotliDecompressSync } from 'node:zlib';
import { readPackagedFile } from '../packaged-file.js';
import { nameKey } from '../state/name-key.js';
import { Table } from '../state/table.js';
import type { ManagedPolicy } from './managed-policy.js';

/** The policies that AWS maintains, as one partition has them. */
export interface ManagedPolicies {
  readonly size: number;
  byArn(arn: string): ManagedPolicy | undefined;
  byName(name: string): ManagedPolicy | undefined;
  /** Every policy whose key comes after this one, by key, which is its name without regard to case: as `Table.after`. */
  after(position: string): Iterable<readonly [key: string, policy: ManagedPolicy]>;
  /** The text of the current version: compact JSON. Undefined where there is no such policy. */
  documentOf(arn: string): string | undefined;
}

/** What scripts/generate-managed-policies.mjs writes. Times are seconds since 1970. */
interface IndexFile {
  readonly paths: readonly string[];
  readonly rows: readonly (readonly [
    name: string,
    /** Its place in `paths`. */
    path: number,
    id: string,
    created: number,
    updated: number,
    version: number,
    /** The bytes of its document, which follow those of the row before. */
    length: number,
  ])[];
}

const ofPartition = new Map<string, ManagedPolicies>();

/**
 * AWS's policies. They are the same for every emulator, so they are read once, when first asked for, and the documents again later,
 * when the first of them is. In another partition than `aws` the ARNs in a document are that partition's, as they have to be there.
 *
 * @throws EmulatorError `Other` where the package's data files are missing.
 */
export function managedPolicies(partition: string): ManagedPolicies {
  let policies = ofPartition.get(partition);
  if (!policies) {
    policies = readIndex(partition);
    ofPartition.set(partition, policies);
  }
  return policies;
}

function readIndex(partition: string): ManagedPolicies {
  const { paths, rows }: IndexFile = JSON.parse(
    brotliDecompressSync(readPackagedFile('managed-policies/index.json.br')).toString(),
  );
  const byName = new Table<ManagedPolicy>((policy) => nameKey(policy.name), {});
  const byArn = new Map<string, { readonly policy: ManagedPolicy; readonly start: number; readonly end: number }>();
  let end = 0;
  for (const [name, pathIndex, id, created, updated, version, length] of rows) {
    const path = paths[pathIndex] ?? '/';
    const policy: ManagedPolicy = {
      arn: `arn:${partition}:iam::aws:policy${path}${name}`,
      id,
      name,
      path,
      createdAt: created * 1000,
      updatedAt: updated * 1000,
      defaultVersionId: `v${version}`,
    };
    const start = end;
    end += length;
    byName.put(policy);
    byArn.set(policy.arn, { policy, start, end });
  }
  return {
    size: byName.size,
    byArn: (arn) => byArn.get(arn)?.policy,
    byName: (name) => byName.get(nameKey(name)),
    after: (position) => byName.after(position),
    documentOf: (arn) => {
      const found = byArn.get(arn);
      if (!found) return undefined;
      const text = documents(end).toString('utf8', found.start, found.end);
      return partition === 'aws' ? text : text.replaceAll('"arn:aws:', `"arn:${partition}:`);
    },
  };
}

let documentBytes: Buffer | undefined;

/** All documents, one after the other: 3 MB outside the heap, from which a text is cut when it is needed. */
function documents(length: number): Buffer {
  // One chunk with room to spare: of several, all would be there a second time until they are put together.
  const chunkSize = length + 1;
  documentBytes ??= brotliDecompressSync(readPackagedFile('managed-policies/documents.br'), { chunkSize });
  return documentBytes;
}
