/** `BucketName` → `bucketName`, `DBInstanceName` → `dbInstanceName`, `log-group` → `logGroup`, `TCP Service` → `tcpService`. */
export function camelCase(text) {
  const [first = '', ...rest] = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const head = first.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (letters) => letters.toLowerCase());
  return [head, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}

/** A pattern: every variable part is a `*`. Knows the three ways in which the data writes a variable part. */
export const starred = (text) =>
  text
    .replace(/\$\{[^}]+\}|<[^>]+>/g, '*')
    .replace(/\/tag-key$/, '/*')
    .replace(/\*+/g, '*');

/** The same text with every variable part written as AWS does now: `${TagKey}`. */
export const dollared = (text) => text.replace(/<[^>]+>/g, '${TagKey}').replace(/\/tag-key$/, '/${TagKey}');

export const byCodeUnit = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

export const property = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);
