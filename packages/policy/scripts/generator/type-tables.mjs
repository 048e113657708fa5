import { property, starred } from './names.mjs';
import { notice } from './notice.mjs';

const literal = (items) => `' ${items.join(' ')} '`;
const numbered = (items) => literal(items.map((item, index) => `${index}=${item}`));

/**
 * The family of a key. A name that fits two patterns is typed by both, so the wider of two that differ takes the
 * operators of both: `events:Metadata/*` beside `events:Metadata/*\/Matcher`.
 */
function familyBeside(keys, key) {
  const [before, after, ...more] = starred(key.name).split('*');
  if (after === undefined || more.length > 0) return key.family;
  const within = keys.filter(({ name }) => name !== key.name && name.startsWith(before) && name.endsWith(after));
  const families = new Set([key.family, ...within.map(({ family }) => family)]);
  if (families.size === 1) return key.family;
  if ([...families].every((family) => 'SL'.includes(family))) return 'E';
  throw new Error(`${key.name} covers keys of families ${[...families]}`);
}

/** Region and account of an ARN pattern → one letter, see `Places` in src/statement/resource.ts. */
const places = { ':': '0', '*:': '1', ':*': '2', '*:*': '3' };

/** `brand|placeRest` where brand and ARN are the service's own, or `brand!service!region:account:rest`. */
function arnEntry(prefix, brand, pattern) {
  const [, , service, region, account, ...rest] = pattern.split(':');
  const place = places[`${region}:${account}`];
  return service === prefix && brand.startsWith(`${prefix}:`) && place !== undefined
    ? `${brand.slice(prefix.length + 1)}|${place}${rest.join(':')}`
    : `${brand}!${service}!${region}:${account}:${rest.join(':')}`;
}

/**
 * The tables that the compiler reads. Each service is a few string literals, single tokens for the parser, which the
 * types of src/statement take apart on demand. A `.d.cts`, because both module formats may import its types.
 */
export function typeTables({ services, resourceControlServices }) {
  const actions = [];
  const arns = [];
  const keys = [];
  const keySets = [];
  for (const service of services) {
    const table = tablesOf(service);
    const name = property(service.prefix);
    actions.push(`${name}:${table.actions}`);
    if (table.arns.length > 0) arns.push(`${name}:${numbered(table.arns)}`);
    if (table.keys.length > 0) keys.push(`${name}:${numbered(table.keys)}`);
    if (table.keySets.length > 0) keySets.push(`${name}:${numbered(table.keySets)}`);
  }
  const tables = [
    ["service → ' Action|arnId,arnId;keySetId … '", 'Actions', actions],
    ["service → ' arnId=entry … ' (see src/statement/resource.ts; `*` is a variable part)", 'Arns', arns],
    [
      "service → ' keyId=conditionKey=family … ', `~family` where the key has a variable part, `*` (see conditions.d.cts)",
      'Keys',
      keys,
    ],
    ["service → ' keySetId=keyId,keyId … '", 'KeySets', keySets],
  ];
  const text = tables
    .map(([doc, name, rows]) => `/** ${doc} */\nexport interface ${name} {\n${rows.join('\n')}\n}\n`)
    .join('');
  const union = resourceControlServices.map((name) => `'${name}'`).join('|');
  const rcp = `/** Services that a resource control policy may name. */\nexport type ResourceControlService = ${union};\n`;
  return [['tables.d.cts', `${notice}${text}${rcp}`]];
}

function tablesOf({ prefix, resourceTypes, conditionKeys, actions }) {
  const arns = [];
  const arnIds = resourceTypes.map((type) =>
    type.arns.map((arn) => arns.push(arnEntry(prefix, type.brand, starred(arn))) - 1),
  );
  // Keys that begin with `aws:` fit every action and stand in conditions.d.cts.
  const own = conditionKeys.filter((key) => !key.name.startsWith('aws:'));
  const keyIds = new Map();
  const keys = [];
  for (const key of own) {
    const pattern = starred(key.name);
    const row = `${pattern}${pattern.includes('*') ? '~' : '='}${familyBeside(own, key)}`;
    if (!keys.includes(row)) keys.push(row);
    keyIds.set(key.name, keys.indexOf(row));
  }
  const keySets = [];
  const rows = actions.map((action) => {
    const ids = action.conditionKeys.flatMap((name) => keyIds.get(name) ?? []);
    const set = [...new Set(ids)].sort((one, other) => one - other).join();
    if (set !== '' && !keySets.includes(set)) keySets.push(set);
    const types = [...new Set(action.resourceTypes.flatMap(({ index }) => arnIds[index]))];
    return `${action.name}|${types.join()};${set === '' ? '' : keySets.indexOf(set)}`;
  });
  return { actions: literal(rows), arns, keys, keySets };
}
