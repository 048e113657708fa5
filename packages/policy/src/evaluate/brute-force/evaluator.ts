import type { OneOrMore, PolicyDocument, PolicyStatement, PrincipalElement } from '../../document/policy-document.js';
import type { AccessRequest } from '../access-request.js';
import type { Outcome } from '../decision-reason.js';
import type { LayerName, PolicySet } from '../policy-set.js';
import { conditionHolds } from './conditions.js';
import {
  accountOf,
  arnOf,
  isLike,
  isLikeArn,
  lookupIn,
  type Piece,
  piecesOf,
  resourceAccountOf,
  sixParts,
} from './patterns.js';

const many = <Value>(value: OneOrMore<Value> | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Value[]) : [value as Value];

const levelsOf = (policies: PolicySet, layer: LayerName): readonly (readonly PolicyDocument[])[] => {
  if (layer === 'serviceControl') return many(policies.serviceControl).map((level) => many(level));
  if (layer === 'resourceControl') return many(policies.resourceControl).map((level) => many(level));
  const documents = many<PolicyDocument>(policies[layer]);
  return documents.length === 0 ? [] : [documents];
};

/** 3: itself, 2: by the user or role of its session, 1: by its account, 0: not at all. */
function strengthOf(element: PrincipalElement, request: AccessRequest): number {
  const { principal, sessionIssuer } = request;
  const entries = element === '*' ? { AWS: '*' } : element;
  const aws = many<string>(entries.AWS);
  if (aws.includes('*')) return 3;
  const account = accountOf(principal);
  if (account === undefined) {
    const isProvider = principal.includes('-provider/') || principal === 'cognito-identity.amazonaws.com';
    const names = many<string>(isProvider ? entries.Federated : entries.Service);
    return principal !== 'anonymous' && (names.includes(principal) || names.includes('*')) ? 3 : 0;
  }
  const [, partition, , , , rest = ''] = arnOf(principal);
  const root = `arn:${partition}:iam::${account}:root`;
  const namesAccount = aws.includes(account) || aws.includes(root);
  if (principal === root) return namesAccount ? 3 : 0;
  if (aws.includes(principal)) return rest.startsWith('role/') ? 2 : 3;
  if (sessionIssuer !== undefined && aws.includes(sessionIssuer)) return 2;
  if (sessionIssuer === undefined && rest.startsWith('assumed-role/')) {
    const role = (rest.split('/')[1] ?? '').toLowerCase();
    const isRole = (entry: string) => {
      const [, entryPartition, service, , entryAccount, entryRest = ''] = arnOf(entry);
      const segments = entryRest.split('/');
      return (
        entryPartition === partition &&
        service === 'iam' &&
        entryAccount === account &&
        segments[0] === 'role' &&
        segments.at(-1)?.toLowerCase() === role
      );
    };
    if (aws.some(isRole)) return 2;
  }
  return namesAccount ? 1 : 0;
}

const isOutside = (principal: string) => accountOf(principal) === undefined;
const isRootUser = (principal: string) => arnOf(principal)[5] === 'root';

function principalStrength(
  statement: PolicyStatement,
  layer: LayerName,
  policies: PolicySet,
  request: AccessRequest,
): number {
  if (statement.Principal !== undefined) return strengthOf(statement.Principal, request);
  if (statement.NotPrincipal === undefined) return layer === 'resource' ? 0 : 3;
  const strength = strengthOf(statement.NotPrincipal, request);
  if (statement.Effect === 'Allow') return strength > 0 ? 0 : 3;
  const isBounded =
    many(policies.permissionsBoundary).length > 0 && !isOutside(request.principal) && !isRootUser(request.principal);
  return strength >= 2 && !isBounded ? 0 : 3;
}

function isActionLike(entry: string, action: string): boolean {
  if (entry === '*' || entry === '*:*') return true;
  const [service = '', name, ...more] = entry.toLowerCase().split(':');
  if (!name || more.length > 0 || /[\s,]/.test(entry) || /[*?]/.test(service)) return false;
  const pieces = piecesOf(name, true, false, () => undefined);
  const [requestService, requestName = ''] = action.toLowerCase().split(':');
  return service === requestService && isLike(pieces, requestName);
}

function isResourceLike(entry: string, layer: LayerName, variables: boolean, request: AccessRequest): boolean {
  if (/^\*+$/.test(entry)) return true;
  if (request.resource === '*') return false;
  let parts = sixParts(piecesOf(entry, true, false, () => undefined));
  if (parts.length < 6) {
    const isFilled = {
      identity: true,
      permissionsBoundary: true,
      session: true,
      resource: entry.includes('*'),
      endpoint: entry.includes('*'),
      serviceControl: entry.endsWith('*'),
      resourceControl: false,
    }[layer];
    if (!isFilled) return false;
    const any: readonly Piece[] = [{ wildcard: '*' }];
    parts = [...parts, ...Array<readonly Piece[]>(6 - parts.length).fill(any)];
    return isLikeArn(parts, request.resource);
  }
  const resourcePart = entry.split(':').slice(5).join(':');
  return isLikeArn(
    [...parts.slice(0, 5), piecesOf(resourcePart, true, variables, lookupIn(request))],
    request.resource,
  );
}

/** How strongly a statement that applies to the request names the caller; 0 when it does not apply. */
function strengthIn(
  document: PolicyDocument,
  statement: PolicyStatement,
  layer: LayerName,
  policies: PolicySet,
  request: AccessRequest,
): number {
  const variables = document.Version === '2012-10-17';
  const action = (entry: string) => isActionLike(entry, request.action);
  const resource = (entry: string) => isResourceLike(entry, layer, variables, request);
  if (statement.Action !== undefined && !many(statement.Action).some(action)) return 0;
  if (statement.NotAction !== undefined && many(statement.NotAction).some(action)) return 0;
  if (statement.Resource !== undefined && !many(statement.Resource).some(resource)) return 0;
  if (statement.NotResource !== undefined && many(statement.NotResource).some(resource)) return 0;
  if (!conditionHolds(statement.Condition, variables, lookupIn(request))) return 0;
  return principalStrength(statement, layer, policies, request);
}

function isServiceLinkedRole(request: AccessRequest): boolean {
  if (!/^(role|assumed-role)\//.test(arnOf(request.principal)[5] ?? '')) return false;
  return arnOf(String(lookupIn(request)('aws:PrincipalArn')))[5]?.startsWith('role/aws-service-role/') === true;
}

function binds(layer: LayerName, request: AccessRequest): boolean {
  const { principal } = request;
  if (layer === 'identity' || layer === 'permissionsBoundary') return !isOutside(principal) && !isRootUser(principal);
  if (layer === 'session') return !isOutside(principal);
  if (layer === 'serviceControl') return !isOutside(principal) && !isServiceLinkedRole(request);
  if (layer === 'resourceControl')
    return request.action.toLowerCase() !== 'kms:retiregrant' && !isServiceLinkedRole(request);
  return true;
}

/** Decides a request by going through every statement of every layer. */
export function decideByBruteForce(policies: PolicySet, request: AccessRequest): Outcome {
  const { principal, resource } = request;
  const action = request.action.toLowerCase();
  const best = (layer: LayerName, effect: 'Allow' | 'Deny'): readonly number[] =>
    levelsOf(policies, layer).map((documents) =>
      Math.max(
        0,
        ...documents.flatMap((document) =>
          many<PolicyStatement>(document.Statement)
            .filter((statement) => statement.Effect === effect)
            .map((statement) => strengthIn(document, statement, layer, policies, request)),
        ),
      ),
    );
  const isThere = (layer: LayerName) => levelsOf(policies, layer).length > 0;
  const allows = (layer: LayerName) => isThere(layer) && best(layer, 'Allow').every((strength) => strength > 0);
  const passes = (layer: LayerName) => !isThere(layer) || !binds(layer, request) || allows(layer);

  if (/^sts:get(calleridentity|sessiontoken)$/.test(action) && !isOutside(principal)) return 'allowed';
  const layers = [
    'identity',
    'resource',
    'permissionsBoundary',
    'session',
    'serviceControl',
    'resourceControl',
    'endpoint',
  ] as const;
  if (layers.some((layer) => binds(layer, request) && best(layer, 'Deny').some((strength) => strength > 0)))
    return 'explicitDeny';

  const [, , service = '', , account = '', rest = ''] = arnOf(resource);
  const isAwsOwn =
    (service === 'iam' && account === 'aws' && rest.startsWith('policy/')) ||
    (service === 'iam' && rest.startsWith('role/aws-reserved/'));
  if (/^iam:(add|attach|create|delete|detach|put|remove|set|tag|untag|update)/.test(action) && isAwsOwn)
    return 'implicitDeny';
  if (/^kms:(create|delete|update)alias$/.test(action) && rest.startsWith('alias/aws/')) return 'implicitDeny';
  if (/^sts:assumero(le|ot)$/.test(action) && isRootUser(principal)) return 'implicitDeny';
  if (!passes('serviceControl') || !passes('endpoint')) return 'implicitDeny';

  const strength = Math.max(0, ...best('resource', 'Allow'));
  if (isOutside(principal)) return strength === 3 ? 'allowed' : 'implicitDeny';
  const byIdentity = isRootUser(principal) || allows('identity');
  const isFederated = arnOf(principal)[5]?.startsWith('federated-user/') === true;
  const isWithinLimits = passes('permissionsBoundary') && passes('session') && (!isFederated || isThere('session'));
  if (accountOf(principal) !== resourceAccountOf(request)) {
    return (strength > 0 || action === 'sts:assumeroot') && byIdentity && isWithinLimits ? 'allowed' : 'implicitDeny';
  }
  const isTrust =
    /^sts:(assumerole|assumerolewithsaml|assumerolewithwebidentity|tagsession|setsourceidentity|setcontext)$/.test(
      action,
    );
  const resourceMust =
    (isTrust && service === 'iam' && rest.startsWith('role/')) ||
    (action.startsWith('kms:') && service === 'kms' && rest.startsWith('key/'));
  if (resourceMust && strength === 0) return 'implicitDeny';
  const identityMust = action === 'sts:setsourceidentity' && /^(role|assumed-role)\//.test(arnOf(principal)[5] ?? '');
  if (identityMust && !byIdentity) return 'implicitDeny';
  if (strength === 3 && !identityMust) return 'allowed';
  return (byIdentity || strength === 2) && isWithinLimits ? 'allowed' : 'implicitDeny';
}
