import { PolicyBuildError } from '../policy-build-error.js';
import type { OperatorFamily } from './operator-family.js';
import { valueShapes } from './value-shapes.js';

/** A value or list of values as it stands in a document: text, in a list where a list was given. */
export function conditionValues(family: OperatorFamily, value: unknown, where: string): string | readonly string[] {
  if (!Array.isArray(value)) return conditionValue(family, value, where);
  if (value.length === 0) throw invalid(where, 'is given an empty list');
  if (family === 'boolean' && value.length > 1) throw invalid(where, 'takes one value');
  return value.map((entry) => conditionValue(family, entry, where));
}

function conditionValue(family: OperatorFamily, value: unknown, where: string): string {
  if (value === undefined || value === null) throw invalid(where, `is given ${value}`);
  if (family === 'text') {
    if (typeof value === 'string') return value;
    throw invalid(where, `wants text, not ${typeof value}`);
  }
  // What has no text fits no family; neither do policy variables: AWS substitutes them in texts and ARNs only.
  const text = String(value instanceof Date ? value.toJSON() : typeof value === 'object' ? undefined : value);
  if (!valueShapes[family].test(text)) throw invalid(where, `wants ${wanted[family]}`);
  return text;
}

const wanted: Readonly<Record<Exclude<OperatorFamily, 'text'>, string>> = {
  number: 'a number',
  date: 'a Date, an ISO 8601 date or seconds since 1970',
  boolean: 'true or false',
  address: 'an IP address or range',
  binary: 'base64 text',
};

const invalid = (where: string, what: string): PolicyBuildError =>
  new PolicyBuildError('InvalidConditionValue', `${where} ${what}`);
