const calendar =
  /^(-?[0-9]{1,9})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?(?:t(?:([0-9]{1,2})(?::([0-9]{1,2})(?::([0-9]{1,2})(?:\.[0-9]{1,9})?)?)?)?(?:z|[+-]([0-9]{2})(?::?([0-9]{2}))?)?)?$/i;
const seconds = /^[0-9]{1,19}$/;

/** The years that a 64-bit count of milliseconds reaches. */
const firstYear = -292_275_054;
const lastYear = 292_278_993;
const lastSecond = 2n ** 63n - 1n;

/**
 * Whether IAM reads the text as a date: ISO 8601 shortened or in full, with at most nine digits of a second, or seconds
 * since 1970. IAM refuses a policy with any other ("The policy failed legacy parsing").
 */
export function isDateValue(text: string): boolean {
  if (seconds.test(text)) return BigInt(text) <= lastSecond;
  const fields = calendar.exec(text);
  if (!fields) return false;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = fields
    .slice(1)
    .map((field) => (field === undefined ? undefined : Number(field)));
  return (
    between(year, firstYear, lastYear) &&
    between(month, 1, 12) &&
    between(day, 1, 31) &&
    between(hour, 0, 23) &&
    between(minute, 0, 59) &&
    between(second, 0, 59) &&
    between(zoneHour, 0, 23) &&
    between(zoneMinute, 0, 59)
  );
}

function between(value: number, lowest: number, highest: number): boolean {
  return value >= lowest && value <= highest;
}
