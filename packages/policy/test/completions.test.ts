import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import typescript5 from 'tsc5';
import typescript from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { createWorkspace } from './compile.js';

/** What the editor offers at the `^` of a line, which stands for no text of its own. */
interface Place {
  readonly title: string;
  readonly line: string;
  readonly offered: readonly string[];
  readonly onlyBeginning?: string;
  readonly notOffered?: readonly string[];
}

const places: readonly Place[] = [
  { title: 'the services before a colon is written', line: "allow('^')", offered: ['*', 's3:', 'ec2:', 'iam:'] },
  {
    title: 'the actions of the service that is written, and of no other',
    line: "allow('s3:^')",
    offered: ['s3:GetObject', 's3:ListBucket'],
    onlyBeginning: 's3:',
  },
  {
    title: 'the same for a later argument',
    line: "allow('ec2:RunInstances', 's3:^')",
    offered: ['s3:GetObject', 's3:ListBucket'],
    onlyBeginning: 's3:',
  },
  {
    title: 'the actions that begin with what is written',
    line: "deny('s3:GetObj^')",
    offered: ['s3:GetObject', 's3:GetObjectAcl'],
    onlyBeginning: 's3:GetObj',
  },
  {
    title: 'the excluded actions',
    line: "denyAllExcept('iam:^')",
    offered: ['iam:PassRole'],
    onlyBeginning: 'iam:',
  },
  {
    title: 'the condition keys that fit the actions, global ones among them',
    line: "allow('s3:ListBucket').when({ '^' })",
    offered: ['s3:prefix', 's3:max-keys', 'aws:SourceIp', 'aws:PrincipalOrgID'],
    notOffered: ['ec2:InstanceType', 's3:VersionId', 'StringEquals'],
  },
  {
    title: 'the condition keys of another action',
    line: "allow('ec2:RunInstances').when({ '^' })",
    offered: ['ec2:InstanceType', 'aws:SourceIp'],
    notOffered: ['s3:prefix'],
  },
  {
    title: 'the operators that fit the key',
    line: "allow('s3:ListBucket').when({ 's3:max-keys': { ^ } })",
    offered: ['NumericEquals', 'NumericLessThanIfExists', 'Null'],
    notOffered: ['StringEquals', 'Bool'],
  },
  {
    title: 'the methods of a statement, and none of its slots',
    line: "allow('s3:ListBucket').^",
    offered: ['on', 'onAllExcept', 'sid', 'to', 'toAllExcept', 'toJSON', 'when', 'whenRaw'],
  },
];

// The two have the same API; only their numbers of some enum members differ.
const versions = { '5.9': typescript5 as unknown as typeof typescript, '6': typescript };

describe.each(Object.entries(versions))('the language service of TypeScript %s offers', (_, compiler) => {
  const head = "import { allow, deny, denyAllExcept } from '@iamkit/policy';\n";
  const workspace = createWorkspace(
    new Map(places.map(({ line }, index) => [`${index}.ts`, `${head}${line.replace('^', '')};\n`])),
  );
  const { options } = compiler.convertCompilerOptionsFromJson(
    JSON.parse(readFileSync(join(workspace.folder, 'tsconfig.json'), 'utf8')).compilerOptions,
    workspace.folder,
  );
  const service = compiler.createLanguageService({
    getCompilationSettings: () => ({ ...options, skipLibCheck: true }),
    getCurrentDirectory: () => workspace.folder,
    getDefaultLibFileName: compiler.getDefaultLibFilePath,
    getScriptFileNames: () => places.map((_place, index) => join(workspace.folder, `${index}.ts`)),
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = compiler.sys.readFile(file);
      return text === undefined ? undefined : compiler.ScriptSnapshot.fromString(text);
    },
    fileExists: compiler.sys.fileExists,
    readFile: compiler.sys.readFile,
    directoryExists: compiler.sys.directoryExists,
    getDirectories: compiler.sys.getDirectories,
    ...(compiler.sys.realpath && { realpath: compiler.sys.realpath }),
  });
  afterAll(() => {
    service.dispose();
    workspace.remove();
  });

  it.each(places.map((place, index) => [place.title, place, index] as const))('%s', (_title, place, index) => {
    const position = head.length + place.line.indexOf('^');
    const found = service.getCompletionsAtPosition(join(workspace.folder, `${index}.ts`), position, undefined);
    const names = (found?.entries ?? []).map(({ name }) => name.replaceAll("'", '').replaceAll('"', ''));
    expect(names).toEqual(expect.arrayContaining([...place.offered]));
    for (const name of place.notOffered ?? []) expect(names).not.toContain(name);
    const { onlyBeginning } = place;
    if (onlyBeginning !== undefined) expect(names.filter((name) => !name.startsWith(onlyBeginning))).toEqual([]);
    if (place.line.endsWith('.^')) expect(names).toEqual(place.offered);
  });
});
