import { brotliDecompressSync } from 'node:zlib';
import { readPackagedFile } from '../packaged-file.js';

/** One policy as the index has it, but for what depends on the partition. */
export interface IndexedPolicy {
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly defaultVersionId: string;
  /** Where its document stands among the documents' bytes. */
  readonly documentStart: number;
  readonly documentEnd: number;
}

/** What scripts/generate-managed-policies.mjs writes. Times are seconds since 1970; a path is its place in `paths`. */
interface IndexFile {
  readonly paths: readonly string[];
  readonly rows: readonly (readonly [
    name: string,
    path: number,
    id: string,
    created: number,
    updated: number,
    version: number,
    length: number,
  ])[];
}

let policies: readonly IndexedPolicy[] | undefined;

/** The index of AWS's policies, by name without regard to case. It is read when it is first asked for, and kept. */
export function policyIndex(): readonly IndexedPolicy[] {
  policies ??= readIndex();
  return policies;
}

function readIndex(): readonly IndexedPolicy[] {
  const { paths, rows }: IndexFile = JSON.parse(
    brotliDecompressSync(readPackagedFile('managed-policies/index.json.br')).toString(),
  );
  let documentEnd = 0;
  return rows.map(([name, path, id, created, updated, version, length]) => {
    const documentStart = documentEnd;
    documentEnd += length;
    return {
      name,
      path: paths[path] ?? '/',
      id,
      createdAt: created * 1000,
      updatedAt: updated * 1000,
      defaultVersionId: `v${version}`,
      documentStart,
      documentEnd,
    };
  });
}
