import type { Principal, PrincipalWay } from './principal.js';

export function createPrincipal<Way extends PrincipalWay>(
  way: Way,
  type: Principal['type'],
  value: string,
): Principal<Way> {
  return Object.freeze({ way, type, value });
}
