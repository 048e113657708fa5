import type { ConditionElement, ConditionValue } from '../../document/policy-document.js';
import type { Scalar } from '../access-request.js';
import { asText, isLike, isLikeArn, type Lookup, piecesOf, sixParts } from './patterns.js';

const numberOf = (value: Scalar): number | undefined =>
  typeof value === 'number' || (typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value))
    ? Number(value)
    : undefined;

function momentOf(value: Scalar): number | undefined {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'number') return value * 1000;
  if (typeof value === 'boolean') return undefined;
  if (/^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/.test(value)) {
    const moment = new Date(/T\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value) ? `${value}Z` : value).getTime();
    return Number.isNaN(moment) ? undefined : moment;
  }
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : undefined;
}

const booleanOf = (text: string): boolean | undefined => ({ true: true, false: false })[text.toLowerCase()];

/** The bits of a base64 text, whole bytes only. */
function bitsOf(text: string): string | undefined {
  const digits = text.replace(/=+$/, '');
  const padding = text.length - digits.length;
  if (/[^A-Za-z0-9+/]/.test(digits) || padding > 2 || digits.length % 4 === 1) return undefined;
  if (padding > 0 && text.length % 4 !== 0) return undefined;
  const codes = [...digits].map((digit) => {
    const code = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(digit);
    return code.toString(2).padStart(6, '0');
  });
  const bits = codes.join('');
  return bits.slice(0, bits.length - (bits.length % 8));
}

/** An address as bits: 32 or 128 of them. */
function addressOf(text: string): string | undefined {
  const v4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1);
  if (v4 !== undefined) {
    if (v4.some((octet) => Number(octet) > 255 || String(Number(octet)) !== octet)) return undefined;
    return v4.map((octet) => Number(octet).toString(2).padStart(8, '0')).join('');
  }
  if (!/^[0-9a-f:]+$/i.test(text) || (text.match(/::/g) ?? []).length > 1) return undefined;
  const [front = '', back] = text.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const groups = back === undefined ? front : [...front, ...Array(8 - front.length - back.length).fill('0'), ...back];
  if (groups.length !== 8) return undefined;
  return [...groups].map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}

function isInRange(address: string, range: string): boolean {
  const [base = '', prefix] = range.split('/');
  const bits = addressOf(base);
  if (bits === undefined || bits.length !== address.length) return false;
  const length = prefix === undefined ? bits.length : Number(prefix);
  return length <= bits.length && bits.slice(0, length) === address.slice(0, length);
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  equals: (a, b) => a === b,
  lessthan: (a, b) => a < b,
  lessthanequals: (a, b) => a <= b,
  greaterthan: (a, b) => a > b,
  greaterthanequals: (a, b) => a >= b,
};

/** Whether one value of the request is like one of the policy; 'unreadable' where the request's value is none. */
function isMatch(
  base: string,
  value: Scalar,
  wanted: ConditionValue,
  variables: boolean,
  lookup: Lookup,
): boolean | 'unreadable' {
  const text = asText(value);
  const pieces = (wildcards: boolean) => piecesOf(String(wanted), wildcards, variables, lookup);
  const [, kind = '', comparison = ''] = /^(numeric|date)(.*)$/.exec(base) ?? [];
  if (kind !== '') {
    const read = kind === 'date' ? momentOf : numberOf;
    const requested = read(value);
    const limit = read(wanted);
    if (requested === undefined) return 'unreadable';
    return limit !== undefined && comparisons[comparison]?.(requested, limit) === true;
  }
  switch (base) {
    case 'stringequals':
      return isLike(pieces(false), text);
    case 'stringequalsignorecase':
      return isLike(pieces(false), text, true);
    case 'stringlike':
      return isLike(pieces(true), text);
    case 'arnequals':
    case 'arnlike':
      return String(wanted) === '*' || isLikeArn(sixParts(pieces(true)), text);
    case 'bool': {
      const resolved = pieces(false);
      const wantedText = resolved.map((piece) => (piece !== 'noValue' && 'text' in piece ? piece.text : '?')).join('');
      if (booleanOf(text) === undefined) return 'unreadable';
      return booleanOf(text) === booleanOf(wantedText);
    }
    case 'binaryequals':
      if (bitsOf(text) === undefined) return 'unreadable';
      return bitsOf(text) === bitsOf(String(wanted));
    case 'ipaddress': {
      const address = addressOf(text);
      return address === undefined ? 'unreadable' : isInRange(address, String(wanted));
    }
    default:
      throw new Error(`the brute-force evaluator does not know the operator ${base}`);
  }
}

const known =
  /^(forallvalues:|foranyvalue:)?(?:(string(?:not)?(?:equals|equalsignorecase|like))|((?:numeric|date)(?:notequals|equals|lessthan|lessthanequals|greaterthan|greaterthanequals))|(bool|binaryequals|ipaddress|notipaddress)|(arn(?:not)?(?:equals|like)))(ifexists)?$/;

/** Whether one operator holds for one key. */
function holds(
  operator: string,
  key: string,
  wanted: readonly ConditionValue[],
  variables: boolean,
  lookup: Lookup,
): boolean {
  const name = operator.toLowerCase();
  const found = lookup(key);
  const values: readonly Scalar[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
  if (/^(forallvalues:|foranyvalue:)?null$/.test(name)) {
    const isNull = found === undefined || (Array.isArray(found) && values.every((value) => value === ''));
    return wanted.some((value) => String(value).toLowerCase() === String(isNull));
  }
  if (!known.test(name)) return false;
  const ifExists = name.endsWith('ifexists');
  const [qualifier] = /^for(all|any)values?:/.exec(name) ?? [''];
  const full = name.slice(qualifier.length).replace(/ifexists$/, '');
  const isNegated = full.includes('not');
  const base = full.replace('not', '');
  const fits = (value: Scalar): boolean => {
    const results = wanted.map((one) => isMatch(base, value, one, variables, lookup));
    // With no value to compare with, whether the request's can be read is still a matter of its type.
    if (isMatch(base, value, '', variables, lookup) === 'unreadable') return false;
    return isNegated ? !results.includes(true) : results.includes(true);
  };
  const isEmpty = values.every((value) => value === '');
  if (qualifier.startsWith('forall')) return isEmpty || values.every(fits);
  if (qualifier.startsWith('forany')) return !isEmpty && values.some(fits);
  if (found === undefined) return ifExists || isNegated;
  return !Array.isArray(found) && values.every(fits);
}

/** Whether every operator holds for every key. */
export function conditionHolds(condition: ConditionElement | undefined, variables: boolean, lookup: Lookup): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) =>
      holds(operator, key, Array.isArray(wanted) ? wanted : [wanted], variables, lookup),
    ),
  );
}
