import type { PrincipalElement } from '../document/policy-document.js';
import { oneOrMore } from '../statement/one-or-more.js';
import type { Principal } from './principal.js';

/** The `Principal` element for a list of principals. The text `'*'` alone stays the text that it is. */
export function principalElement(principals: readonly (string | Principal)[]): PrincipalElement {
  if (principals.every((principal) => principal === '*')) return '*';
  const lists = new Map<Principal['type'], string[]>();
  for (const principal of principals) {
    const { type, value } = typeof principal === 'string' ? { type: 'AWS' as const, value: principal } : principal;
    lists.set(type, [...(lists.get(type) ?? []), value]);
  }
  return Object.fromEntries([...lists].map(([type, values]) => [type, oneOrMore(values)]));
}
