/**
 * Writes src/model/generated/ from models/: for each service one file with what the emulator reads at run time (a JSON string, parsed
 * when the service is first called) and one with the types of every operation's input and output; and one with the names of all operations. The result depends on the models
 * alone, so running it twice changes nothing; a trait this script does not know stops it, so that no constraint is lost unnoticed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(`../models/${path}`, import.meta.url), 'utf8'));
const target = new URL('../src/model/generated/', import.meta.url);
mkdirSync(target, { recursive: true });

const services = { iam: 'Iam', organizations: 'Organizations', sts: 'Sts' };

const knownTraits = {
  blob: ['sensitive'],
  boolean: ['box'],
  integer: ['box', 'max', 'min'],
  list: ['max', 'member', 'min'],
  map: ['key', 'value'],
  string: ['enum', 'max', 'min', 'pattern', 'sensitive'],
  structure: ['error', 'exception', 'fault', 'members', 'required', 'union'],
  timestamp: [],
};

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

function compactShape(name, shape) {
  for (const trait of Object.keys(shape)) {
    if (trait !== 'type' && !knownTraits[shape.type]?.includes(trait))
      throw new Error(`${name}: unknown trait ${trait} of a ${shape.type}`);
  }
  for (const member of Object.values(shape.members ?? {})) {
    if (Object.keys(member).join() !== 'shape') throw new Error(`${name}: a member has traits beside its shape`);
  }
  const { type, min, max, pattern, sensitive, required, union } = shape;
  return {
    type,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(pattern !== undefined && { pattern }),
    ...(shape.enum && { enum: shape.enum }),
    ...(sensitive && { sensitive }),
    ...(union && { union }),
    ...(shape.members && {
      members: Object.fromEntries(Object.entries(shape.members).map(([key, member]) => [key, member.shape])),
    }),
    ...(required && { required }),
    ...(shape.member && { member: shape.member.shape }),
    ...(shape.key && { key: shape.key.shape, value: shape.value.shape }),
  };
}

function reachableShapes(model) {
  const names = new Set();
  const visit = (name) => {
    if (names.has(name)) return;
    names.add(name);
    const { members = {}, member, key, value } = model.shapes[name];
    for (const next of [...Object.values(members), member, key, value]) if (next) visit(next.shape);
  };
  for (const { input, output } of Object.values(model.operations)) {
    if (input) visit(input.shape);
    if (output) visit(output.shape);
  }
  return [...names].sort();
}

function compactOperation(service, operation) {
  const { input, output, authtype } = operation;
  if (service.protocol === 'query' && output && output.resultWrapper !== `${operation.name}Result`) {
    throw new Error(`${operation.name}: the result is not wrapped in ${operation.name}Result`);
  }
  return {
    ...(input && { input: input.shape }),
    ...(output && { output: output.shape }),
    ...(authtype === 'none' && { unsigned: true }),
  };
}

/** An error's wire code → its HTTP status. A model without the `error` trait means its shape's name, and 400 unless it is a fault. */
function errorStatuses(model) {
  const errors = Object.entries(model.shapes).filter(([, shape]) => shape.exception);
  return sorted(
    Object.fromEntries(
      errors.map(([name, { error, fault }]) => [error?.code ?? name, error?.httpStatusCode ?? (fault ? 500 : 400)]),
    ),
  );
}

const typeName = (name) => name[0].toUpperCase() + name.slice(1);

function typeOf(model, name) {
  const shape = model.shapes[name];
  switch (shape.type) {
    case 'structure':
      return typeName(name);
    case 'list':
      return `ReadonlyArray<${typeOf(model, shape.member.shape)}>`;
    case 'map':
      return `ReadonlyMap<string, ${typeOf(model, shape.value.shape)}>`;
    case 'string':
      return shape.enum ? shape.enum.map((value) => JSON.stringify(value)).join(' | ') : 'string';
    case 'integer':
      return 'number';
    case 'timestamp':
      return 'Timestamp';
    case 'boolean':
      return 'boolean';
    case 'blob':
      return 'Uint8Array';
    default:
      throw new Error(`${name}: no type for a ${shape.type}`);
  }
}

function interfaceOf(model, name) {
  const { members, required = [] } = model.shapes[name];
  const lines = Object.entries(members).map(([key, { shape }]) =>
    required.includes(key)
      ? `  readonly ${key}: ${typeOf(model, shape)};`
      : `  readonly ${key}?: ${typeOf(model, shape)} | undefined;`,
  );
  return [`interface ${typeName(name)} {`, ...lines, '}', ''].join('\n');
}

const operationNames = [];

for (const [id, prefix] of Object.entries(services)) {
  const model = read(`${id}.json`);
  const { metadata, operations } = model;
  const names = reachableShapes(model);
  const compact = {
    id,
    version: metadata.apiVersion,
    protocol: metadata.protocol,
    ...(metadata.xmlNamespace && { xmlNamespace: metadata.xmlNamespace }),
    ...(metadata.targetPrefix && { targetPrefix: metadata.targetPrefix }),
    errors: errorStatuses(model),
    operations: sorted(
      Object.fromEntries(
        Object.values(operations).map((operation) => [operation.name, compactOperation(metadata, operation)]),
      ),
    ),
    shapes: Object.fromEntries(names.map((name) => [name, compactShape(name, model.shapes[name])])),
  };
  const header = `// Generated by scripts/generate-models.mjs from models/${id}.json. Do not edit.\n`;
  const literal = `'${JSON.stringify(compact).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  writeFileSync(new URL(`${id}.ts`, target), `${header}\nexport const ${id}Json: string =\n  ${literal};\n`);

  const structures = names.filter((name) => model.shapes[name].type === 'structure');
  const rows = Object.keys(compact.operations).map((name) => {
    const { input, output } = compact.operations[name];
    return `  readonly ${name}: { readonly input: ${input ? typeName(input) : 'Empty'}; readonly output: ${output ? typeName(output) : 'Empty'} };`;
  });
  const types = [
    header,
    '/** Milliseconds since 1970. */\ntype Timestamp = number;\n',
    ...(rows.some((row) => row.includes('Empty')) ? ['interface Empty {}\n'] : []),
    ...structures.map((name) => interfaceOf(model, name)),
    `/** The input and output of each operation, as its handler takes and returns them. */`,
    `export interface ${prefix}Operations {`,
    ...rows,
    '}',
    '',
  ];
  writeFileSync(new URL(`${id}-operations.ts`, target), types.join('\n'));
  operationNames.push(...Object.keys(compact.operations).map((name) => `${id}:${name}`));
}

writeFileSync(
  new URL('operation-name.ts', target),
  `// Generated by scripts/generate-models.mjs from models/. Do not edit.

/** An operation of the emulator's services: \`iam:CreateUser\`. */
export type OperationName =
${operationNames.map((name) => `  | '${name}'`).join('\n')};
`,
);
