/** A piece of the resource part: fixed text, and the variable that follows it. */
export interface TemplatePiece {
  readonly text: string;
  readonly name?: string;
  /** Characters that a value in this place must not hold: they would end it. */
  readonly forbidden?: string;
}

/** An ARN template, taken apart. */
export interface Template {
  readonly names: ReadonlySet<string>;
  readonly service: readonly TemplatePiece[];
  readonly region: string;
  readonly account: string;
  readonly resource: readonly TemplatePiece[];
}

/**
 * Takes an ARN template of the data apart.
 *
 * @param freedom - what the last variable may hold: `''` no separator, `'/'` slashes, `':'` slashes and colons.
 */
export function readTemplate(arn: string, freedom: string): Template {
  const [, , service = '', region = '', account = '', ...rest] = arn.split(':');
  const names = new Set<string>();
  return {
    service: piecesOf(service, '', names),
    region,
    account,
    resource: piecesOf(rest.join(':'), freedom, names),
    names,
  };
}

function piecesOf(text: string, freedom: string, names: Set<string>): TemplatePiece[] {
  // A `*` of the data is a part without a name. It gets one: what the data leaves open is still not left open unasked.
  const parts = text.split(/(\$\{[^}]+\}|\*)/);
  return parts.flatMap((part, index): TemplatePiece[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part }];
    const name = part === '*' ? 'id' : lowerFirst(part.slice(2, -1));
    names.add(name);
    return [{ text: '', name, forbidden: forbiddenBefore(parts.slice(index + 1).join(''), freedom) }];
  });
}

/** The separators, and the character that goes on after the value. */
function forbiddenBefore(rest: string, freedom: string): string {
  const [next = ''] = rest;
  if (next === '') return freedom === '' ? ':/' : freedom === '/' ? ':' : '';
  return next === ':' ? ':' : `:/${next}`;
}

/** `BucketName` → `bucketName`, `DBInstanceName` → `dbInstanceName`. */
const lowerFirst = (name: string): string =>
  name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (letters) => letters.toLowerCase());
