import type { ServiceModule } from '../generated/catalog-index.js';
import type { AccessLevel, CatalogService } from './catalog-service.js';
import { readConditionKeys } from './read-condition-keys.js';
import { rowsOf } from './rows-of.js';

const levels: ReadonlyMap<string, AccessLevel> = new Map([
  ['L', 'List'],
  ['R', 'Read'],
  ['W', 'Write'],
  ['T', 'Tagging'],
  ['P', 'Permissions management'],
]);

/** Reads the rows of one service: ids in them count the rows of the other texts, from 0. */
export function readService(prefix: string, name: string, { rows }: ServiceModule): CatalogService {
  const conditionKeys = readConditionKeys(rows.keys);
  const keySets = rowsOf(rows.keySets).map((row) =>
    Object.freeze(row.split(',').flatMap((id) => conditionKeys[Number(id)]?.name ?? [])),
  );
  const keySet = (id = ''): readonly string[] => (id === '' ? none : (keySets[Number(id)] ?? none));
  const resourceTypes = rowsOf(rows.resources).map((row) => {
    const [type = '', , arns = '', , keys] = row.split(';');
    return Object.freeze({ name: type, arns: Object.freeze(arns.split(',')), conditionKeys: keySet(keys) });
  });
  const actions = rowsOf(rows.actions).map((row) => {
    const [action = '', level = '', types = '', keys] = row.split(';');
    return Object.freeze({
      name: `${prefix}:${action}`,
      accessLevel: levels.get(level) ?? 'Write',
      resourceTypes: Object.freeze(
        (types === '' ? [] : types.split(',')).map((use) =>
          Object.freeze({ name: resourceTypes[Number.parseInt(use, 10)]?.name ?? '', required: use.endsWith('!') }),
        ),
      ),
      conditionKeys: keySet(keys),
    });
  });
  return Object.freeze({
    prefix,
    name,
    actions: Object.freeze(actions),
    resourceTypes: Object.freeze(resourceTypes),
    conditionKeys,
  });
}

const none: readonly string[] = Object.freeze([]);
