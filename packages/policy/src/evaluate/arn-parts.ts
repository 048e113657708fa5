/** Where the last of an ARN's six parts begins, behind the fifth colon; -1 for a text with fewer parts. */
export function resourcePartOf(arn: string): number {
  let at = -1;
  for (let colon = 0; colon < 5; colon += 1) {
    at = arn.indexOf(':', at + 1);
    if (at === -1) return -1;
  }
  return at + 1;
}

/** An ARN's six parts; the last holds whatever colons are left. `undefined` for a text with fewer parts. */
export function arnParts(arn: string): readonly [string, string, string, string, string, string] | undefined {
  const resourceAt = resourcePartOf(arn);
  if (resourceAt === -1) return undefined;
  const [prefix = '', partition = '', service = '', region = '', account = ''] = arn.split(':', 5);
  return [prefix, partition, service, region, account, arn.slice(resourceAt)];
}

/** Twelve digits. */
export const isAccountId = (text: string): boolean => /^\d{12}$/.test(text);
