/**
 * Where the clock may not come to, in milliseconds since 1970: the year 9900. What is valid for some years from then on still has a date of
 * AWS's form, which ends with 9999.
 */
export const endOfTime: number = Date.UTC(9_900, 0);
