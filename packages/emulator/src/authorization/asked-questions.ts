import type { ServiceId } from '../model/service-model.js';
import type { Structure } from '../wire/value.js';
import type { AskedCall } from './asked-call.js';
import { type AskedResource, anyResource, askedResource } from './asked-resource.js';
import { iamRequirements } from './iam-requirements.js';
import type { Requirement } from './operation-requirements.js';
import { organizationsRequirements } from './organizations-requirements.js';
import { stsRequirements } from './sts-requirements.js';

/** One action on one resource, which the caller must be allowed. */
export interface Question {
  readonly action: string;
  readonly resource: AskedResource;
  /** Condition keys of this operation, and the member of the input that holds their value. */
  readonly keys: Readonly<Record<string, string>>;
}

const byName = (requirements: object): ReadonlyMap<string, Requirement<string>> =>
  new Map(Object.entries(requirements));

const requirements: Readonly<Record<ServiceId, ReadonlyMap<string, Requirement<string>>>> = {
  iam: byName(iamRequirements),
  organizations: byName(organizationsRequirements),
  sts: byName(stsRequirements),
};

/** What must be allowed for a call: its own action, and those that its input brings with it. */
export function askedQuestions(call: AskedCall): readonly Question[] {
  const { service, operation, input } = call;
  const { resource: kind, from, also = [], keys = {}, renamedBy } = requirements[service.id].get(operation.name) ?? {};
  const resource = kind === undefined ? anyResource : askedResource(call, kind, from);
  const target = renamedBy && renamed(input, resource, renamedBy);
  const further = also
    .filter(({ when }) => isGiven(input, when) || isInherited(call, when))
    .map(({ action, when, resource: other }) => ({
      action,
      resource: other === undefined ? resource : askedResource(call, other, when),
      // Tags and source identity of a session are set in the same breath as the role is assumed.
      keys: service.id === 'iam' ? {} : keys,
    }));
  const own = { action: `${service.id}:${operation.name}`, resource, keys };
  return [
    own,
    ...(target ? [{ ...own, resource: target }] : []),
    ...further,
    ...broughtByToken(call).map((action) => ({ action, resource, keys })),
  ];
}

/** What something becomes that is given another name or path; undefined where it stays what it is. */
function renamed(
  input: Structure,
  resource: AskedResource,
  members: NonNullable<Requirement<string>['renamedBy']>,
): AskedResource | undefined {
  const { [members.name]: newName, [members.path]: newPath } = input;
  const { arn } = resource;
  const [, start = '', path = '', name = ''] = /^([^/]*)(\/.*\/|\/)([^/]*)$/.exec(arn) ?? [];
  const target = `${start}${typeof newPath === 'string' ? newPath : path}${typeof newName === 'string' ? newName : name}`;
  return target === arn ? undefined : { ...resource, arn: target };
}

function isGiven(input: Structure, member: string): boolean {
  const value = input[member];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** A role session hands its transitive tags and its source identity on, which the next role must allow as if they were given. */
function isInherited({ operation, caller: { session } }: AskedCall, member: string): boolean {
  if (operation.name !== 'AssumeRole' || !session) return false;
  if (member === 'Tags') return session.transitiveTagKeys.length > 0;
  return member === 'SourceIdentity' && session.sourceIdentity !== undefined;
}

/** What an identity provider's token says of the session must be allowed as well. */
function broughtByToken({ caller: { webIdentity } }: AskedCall): readonly string[] {
  if (!webIdentity) return [];
  const { sourceIdentity, tags } = webIdentity;
  return [
    ...(tags.length > 0 ? ['sts:TagSession'] : []),
    ...(sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
  ];
}
