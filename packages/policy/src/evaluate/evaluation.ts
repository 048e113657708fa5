import type { AccessRequest } from './access-request.js';
import { type Candidates, resourceIndexOf } from './action-index.js';
import { applies, type CompiledStatement } from './compile-statement.js';
import type { ActionEntry, CompiledPolicies } from './compiled-policies.js';
import { EvaluationError, shown } from './evaluation-error.js';
import type { EvaluationFrame } from './evaluation-frame.js';
import { isInForce } from './layers-in-force.js';
import type { LayerName } from './policy-set.js';
import { longestPrefix } from './prefix-index.js';
import { type Principal, readPrincipal } from './principal.js';
import { type Naming, namingStrength } from './principal-match.js';
import { isPublicStatement } from './public-policy.js';
import { type ResourceAccount, resourceAccountOf } from './resource-account.js';

function readIssuer(text: string | undefined, principal: Principal): Principal | undefined {
  if (text === undefined) return undefined;
  const issuer = readPrincipal(text);
  const fits = `${principal.kind} of ${issuer.kind}`;
  const isIssuer = fits === 'roleSession of role' || fits === 'federatedUser of user';
  if (!isIssuer || issuer.account !== principal.account) {
    throw new EvaluationError(
      'InvalidPrincipal',
      `sessionIssuer ${shown(text)}: give the ARN of the role of the session, or of the user of the federated user`,
    );
  }
  return issuer;
}

/** One request on its way through the policies; asks each layer no further than it must. */
export class Evaluation implements EvaluationFrame {
  readonly request: AccessRequest;
  readonly principal: Principal;
  readonly sessionIssuer: Principal | undefined;
  readonly resource: string;
  readonly account: ResourceAccount;
  readonly context: AccessRequest['context'];
  readonly hasPermissionsBoundary: boolean;
  readonly entry: ActionEntry;

  /** @param principal - who asks, where that is not what the request says. */
  constructor(
    policies: CompiledPolicies,
    request: AccessRequest,
    // A request that is none ends in the same coded error as one without a principal.
    principal: Principal = readPrincipal(request?.principal),
  ) {
    this.request = request;
    this.principal = principal;
    this.sessionIssuer = readIssuer(request.sessionIssuer, principal);
    this.entry = policies.entryFor(request.action);
    this.resource = request.resource;
    this.account = resourceAccountOf(request.resource, request.resourceAccount, principal.account);
    this.context = request.context ?? undefined;
    this.hasPermissionsBoundary =
      this.isPresent('permissionsBoundary') && isInForce('permissionsBoundary', this, this.entry.traits);
  }

  get resourceAccount(): string | undefined {
    return this.account.id;
  }

  /** Whether there is a policy of this layer at all. */
  isPresent(layer: LayerName): boolean {
    return this.entry.byLayer[layer].length > 0;
  }

  /** The first layer in force with a Deny that applies. */
  denyingLayer(): LayerName | undefined {
    for (const { level, denies } of this.entry.denying) {
      if (isInForce(level.layer, this, this.entry.traits) && this.#bestNaming(denies, 'account') !== 'none')
        return level.layer;
    }
    return undefined;
  }

  /** Whether the layer allows: of a layer with levels, every level. */
  allows(layer: LayerName): boolean {
    const levels = this.entry.byLayer[layer];
    for (const { allows } of levels) if (this.#bestNaming(allows, 'account') === 'none') return false;
    return levels.length > 0;
  }

  /** Whether the layer is there, binds this request, and does not allow it. */
  isLimitedBy(layer: LayerName): boolean {
    return this.isPresent(layer) && isInForce(layer, this, this.entry.traits) && !this.allows(layer);
  }

  /** How the resource's policy names the caller, in the Allow that names it best. */
  resourceNaming(): Naming {
    const [resource] = this.entry.byLayer.resource;
    return resource === undefined ? 'none' : this.#bestNaming(resource.allows, 'itself');
  }

  /** Whether RestrictPublicBuckets is in force and the bucket's policy is public. */
  isPublicAccessRestricted(): boolean {
    if (this.request.restrictPublicBuckets !== true || this.entry.traits.service !== 's3') return false;
    return this.entry.byLayer.resource.some(({ level }) => level.statements.some(isPublicStatement));
  }

  // The best naming among the statements that apply, and no further once one is good enough.
  #bestNaming(among: Candidates | undefined, enough: Naming): Naming {
    if (among === undefined) return 'none';
    const index = resourceIndexOf(among);
    if (index === undefined) return this.#bestIn(among.statements, enough, 'none');
    let best: Naming = 'none';
    for (let at = longestPrefix(index, this.resource); at >= 0; at = index.parents[at] ?? -1) {
      best = this.#bestIn(index.values[at] ?? [], enough, best);
      if (namingStrength[best] >= namingStrength[enough]) return best;
    }
    return best;
  }

  #bestIn(statements: readonly CompiledStatement[], enough: Naming, soFar: Naming): Naming {
    let best = soFar;
    for (const statement of statements) {
      const naming = applies(statement, this);
      if (namingStrength[naming] > namingStrength[best]) best = naming;
      if (namingStrength[best] >= namingStrength[enough]) return best;
    }
    return best;
  }
}
