import { type InheritedSettings, isInForce } from './effective-settings.js';
import type { Constraint } from './policy-constraints.js';

/** What is wrong with an effective policy. */
interface ValidationError {
  readonly code: 'ELEMENTS_TOO_FEW' | 'ELEMENTS_TOO_MANY' | 'KEY_REQUIRED';
  readonly message: string;
  /** `plans/daily/rules` */
  readonly path: string;
  /** The ids of the policies that had a part in it, sorted. */
  readonly policies: readonly string[];
}

/**
 * What settings break of the constraints of their type.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/invalid-policy-alerts.html
 */
export const validationErrors = (
  root: InheritedSettings,
  constraints: readonly Constraint[],
): readonly ValidationError[] =>
  constraints.flatMap((constraint) =>
    [...placesAt(root, constraint.at, [])].flatMap(({ place, path }) => [
      ...missing(place, path, constraint),
      ...tooMany(place, path, constraint),
    ]),
  );

interface Found {
  readonly place: InheritedSettings;
  readonly path: readonly string[];
}

function* placesAt(
  place: InheritedSettings,
  [name, ...rest]: readonly string[],
  path: readonly string[],
): Generator<Found, undefined, undefined> {
  if (!isInForce(place)) return undefined;
  if (name === undefined) {
    yield { place, path };
    return undefined;
  }
  for (const [own, next] of [...place.inner].sort(([one], [other]) => (one < other ? -1 : 1)))
    if (name === '*' || name === own) yield* placesAt(next, rest, [...path, own]);
  return undefined;
}

function* missing(
  place: InheritedSettings,
  path: readonly string[],
  { required = [] }: Constraint,
): Generator<ValidationError, undefined, undefined> {
  for (const key of required) {
    const next = place.inner.get(key);
    if (!next) yield error('KEY_REQUIRED', `'${key}' is missing`, path, place);
    else if (!isInForce(next))
      yield error('ELEMENTS_TOO_FEW', `'${key}' is less than the allowed minimum limit 1`, [...path, key], next);
  }
  return undefined;
}

function* tooMany(
  place: InheritedSettings,
  path: readonly string[],
  { most }: Constraint,
): Generator<ValidationError, undefined, undefined> {
  const next = most && place.inner.get(most.of);
  if (!most || !next) return undefined;
  const inside = [...next.inner.values()].filter(isInForce);
  const elements = most.deep ? inside.flatMap(({ inner }) => [...inner.values()].filter(isInForce)) : inside;
  if (elements.length > most.count)
    yield error(
      'ELEMENTS_TOO_MANY',
      `'${most.of}' exceeds the allowed maximum limit ${most.count}`,
      [...path, most.of],
      next,
    );
  return undefined;
}

const error = (
  code: ValidationError['code'],
  message: string,
  path: readonly string[],
  { sources }: InheritedSettings,
): ValidationError => ({ code, message, path: path.join('/'), policies: [...sources].sort() });
