// What clients read of one answer, beside each other.

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The places where readings differ, each with what stands there for every client that shows it: undefined where it read nothing.
 *
 * @param {Map<string, unknown>} readings - by client, normalised.
 * @returns {{ path: string, values: Map<string, unknown> }[]}
 */
export function differences(readings, path = '') {
  const shown = new Map([...readings].filter(([, value]) => value?.$notShown !== true));
  const values = [...shown.values()];
  if (values.length < 2) return [];
  if (values.every(isObject)) return inMembers(shown, path, new Set(values.flatMap(Object.keys)));
  if (values.every(Array.isArray)) {
    const longest = values.reduce((one, other) => (other.length > one.length ? other : one));
    return inMembers(shown, path, longest.keys());
  }
  return values.every((value) => value === values[0]) ? [] : [{ path, values: shown }];
}

function inMembers(readings, path, names) {
  return [...names].flatMap((name) => {
    const members = [...readings].map(([client, value]) => [
      client,
      Object.hasOwn(value, name) ? value[name] : undefined,
    ]);
    return differences(new Map(members), path === '' ? String(name) : `${path}.${name}`);
  });
}
