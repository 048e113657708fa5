// The emulator and the policy language open no connection: nothing that a policy, a request or a metadata document names is ever asked.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { listFiles, root } from './files.mjs';

/** Modules that open connections, by what else may be imported of them. */
const modules = new Map([
  ['http', ['createServer', 'STATUS_CODES']],
  ['net', ['isIP', 'isIPv4', 'isIPv6']],
  ...['https', 'http2', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'].map((name) => [name, []]),
]);

/** A file without any of these words need not be parsed. */
const suspicious =
  /fetch|WebSocket|EventSource|XMLHttpRequest|import\(|['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)\b/;

const globals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/** What in a source text could open a connection, as sentences. */
export function connectionsIn(file, text) {
  if (!suspicious.test(text)) return [];
  const problems = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) problems.push(...wrongImport(file, node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (!specifier || !ts.isStringLiteral(specifier) || modules.has(specifier.text.replace(/^node:/, '')))
        problems.push(`${file} imports ${specifier?.getText()}`);
    }
    if (ts.isIdentifier(node) && globals.includes(node.text)) problems.push(`${file} uses ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return problems;
}

function wrongImport(file, { moduleSpecifier, importClause }) {
  const name = moduleSpecifier.text.replace(/^node:/, '');
  const allowed = modules.get(name);
  if (!allowed) return [];
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [`${file} imports all of ${name}`];
  return bindings.elements
    .filter((one) => !one.isTypeOnly && !allowed.includes((one.propertyName ?? one.name).text))
    .map((one) => `${file} imports ${one.getText()} of ${name}`);
}

export const checkConnections = () =>
  listFiles('packages/emulator/src/**/*.ts', 'packages/policy/src/**/*.ts')
    .filter((file) => !/\.(test|test-d|bench)\.ts$|\/(testing|brute-force|generated)\//.test(file))
    .flatMap((file) => connectionsIn(relative(root, file), readFileSync(file, 'utf8')));
