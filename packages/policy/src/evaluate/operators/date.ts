import type { Scalar } from '../access-request.js';
import { type Comparison, comparing } from './comparison.js';
import type { OperatorCompiler } from './operator.js';

// https://www.w3.org/TR/NOTE-datetime, from the year alone to a time with a zone; without one it is read as UTC.
const w3c = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:(T(?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;
const epochSeconds = /^-?\d+(\.\d+)?$/;

/** A moment in milliseconds since 1970. Four digits alone are a year, any other number is seconds. */
function readMoment(value: Scalar): number {
  if (typeof value === 'string') {
    const [, day, time, zone = 'Z'] = w3c.exec(value) ?? [];
    if (day === undefined) return epochSeconds.test(value) ? Number(value) * 1000 : Number.NaN;
    // A day that the month does not have would be read as one of the next month.
    const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
    return isDay ? Date.parse(time === undefined ? day : day + time + zone) : Number.NaN;
  }
  const moment = value instanceof Date ? value.getTime() : typeof value === 'number' ? value * 1000 : Number.NaN;
  return Number.isFinite(moment) ? moment : Number.NaN;
}

/** The `Date` operators. */
export const date = (comparison: Comparison): OperatorCompiler => comparing(readMoment, comparison);
