// How long an editor waits for a list after a letter was typed, with everything loaded.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createProjects } from './projects.mjs';

const typescript = createRequire(fileURLToPath(new URL('../../package.json', import.meta.url)))('tsc5');

async function setUp() {
  const projects = await createProjects();
  const file = projects.fileOf('small');
  const { options } = typescript.convertCompilerOptionsFromJson(projects.compilerOptions, '.');
  let text = readFileSync(file, 'utf8');
  let version = 0;
  const service = typescript.createLanguageService({
    ...typescript.sys,
    useCaseSensitiveFileNames: () => typescript.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => fileURLToPath(new URL('.', `file://${file}`)),
    getDefaultLibFileName: typescript.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const source = name === file ? text : typescript.sys.readFile(name);
      return source === undefined ? undefined : typescript.ScriptSnapshot.fromString(source);
    },
  });
  const complete = (line) => {
    version += 1;
    const begin = `${text.replace(/\n\/\/ typed\n[\s\S]*$/, '')}\n// typed\n`;
    text = `${begin}${line.replace('^', '')};\n`;
    const start = performance.now();
    const list = service.getCompletionsAtPosition(file, begin.length + line.indexOf('^'), undefined);
    const milliseconds = performance.now() - start;
    if (!list || list.entries.length < 5) throw new Error(`nothing is offered for ${line}`);
    return milliseconds;
  };
  return { complete, close: projects.close };
}

const row = (name, line) => ({
  name: `completion: ${name}`,
  peer: 'the goal of 50 ms',
  unit: 'ms',
  atMost: 1,
  setUp,
  measureOurs: ({ complete }) => complete(line),
  measurePeer: () => 50,
  tearDown: async ({ close }) => close(),
});

export const rows = [
  row("allow('s3:", "allow('s3:^')"),
  row(".when({ '", "allow('s3:ListBucket').when({ '^' })"),
  row('operators', "allow('s3:ListBucket').when({ 's3:max-keys': { ^ } })"),
];
