import { ListEntitiesForPolicyCommand } from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import { checkWord } from '../check-word.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamPage } from '../iam-page.js';
import { Listing } from '../listing.js';
import { type CallOptions, sendCommand } from '../send.js';
import type { PolicyParameters } from './get-policy.js';
import { usages } from './list-policies.js';
import { policyCall } from './policy-call.js';

/** Somebody who has a managed policy. */
export interface PolicyAttachment {
  readonly type: 'group' | 'role' | 'user';
  readonly name: string;
  /** The stable and unique id. */
  readonly id: string;
  /** `permissions`: the policy is attached. `permissionsBoundary`: it limits what the other policies allow. */
  readonly usedAs: 'permissions' | 'permissionsBoundary';
}

/** Which attachments to list. */
export interface ListPolicyAttachmentsOptions extends CallOptions {
  /** Default: both. */
  readonly usedAs?: PolicyAttachment['usedAs'] | undefined;
}

/** Parameters of `listPolicyAttachments`. */
export interface ListPolicyAttachmentsParameters extends PolicyParameters, ListPolicyAttachmentsOptions {}

/**
 * Lists everybody who has a managed policy: attached first, then as permissions boundary. IAM is asked once for each,
 * because one answer to both would not tell them apart.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such policy; `AccessDenied` without
 * `iam:ListEntitiesForPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listPolicyAttachments } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:policy/deploy';
 * for await (const { type, name, usedAs } of listPolicyAttachments({ iam: new IAMClient() }, { arn }))
 *   console.log(type, name, usedAs); // role ci permissions
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html
 */
export function listPolicyAttachments(
  clients: Clients<'iam'>,
  { arn, signal, usedAs: wanted }: ListPolicyAttachmentsParameters,
): Listing<PolicyAttachment> {
  const call = policyCall('ListEntitiesForPolicy', arn);
  if (wanted !== undefined) checkWord(call, 'usedAs is', usages, wanted);
  const order = (['permissions', 'permissionsBoundary'] as const).filter((use) => (wanted ?? use) === use);
  return Listing.of(
    call,
    async ({ marker, maxItems, signal: until }) => {
      // The marker of the list as a whole: which use it is at, and IAM's own marker there.
      const at = marker === undefined ? 0 : Number(marker.charAt(0));
      const usedAs = order[at] ?? 'permissions';
      const Marker = marker?.slice(1);
      const command = new ListEntitiesForPolicyCommand({
        PolicyArn: arn,
        PolicyUsageFilter: usages[usedAs],
        MaxItems: maxItems,
        ...(Marker ? { Marker } : {}),
      });
      const answer = await sendCommand(clients, 'iam', command, { ...call, signal: until });
      const { next, items } = iamPage(call, entitiesOf(answer, usedAs, call), answer);
      if (next !== undefined) return { items, next: `${at}${next}` };
      return at + 1 < order.length ? { items, next: `${at + 1}` } : { items };
    },
    signal,
  );
}

interface Entities {
  readonly PolicyUsers?:
    | readonly { readonly UserName?: string | undefined; readonly UserId?: string | undefined }[]
    | undefined;
  readonly PolicyGroups?:
    | readonly { readonly GroupName?: string | undefined; readonly GroupId?: string | undefined }[]
    | undefined;
  readonly PolicyRoles?:
    | readonly { readonly RoleName?: string | undefined; readonly RoleId?: string | undefined }[]
    | undefined;
}

function entitiesOf(answer: Entities, usedAs: PolicyAttachment['usedAs'], call: Call): readonly PolicyAttachment[] {
  const one = (type: PolicyAttachment['type'], name: string | undefined, id: string | undefined): PolicyAttachment =>
    Object.freeze({
      type,
      name: name ?? missing(call, `the name of a ${type}`),
      id: id ?? missing(call, `the id of a ${type}`),
      usedAs,
    });
  return [
    ...(answer.PolicyUsers ?? []).map(({ UserName, UserId }) => one('user', UserName, UserId)),
    ...(answer.PolicyGroups ?? []).map(({ GroupName, GroupId }) => one('group', GroupName, GroupId)),
    ...(answer.PolicyRoles ?? []).map(({ RoleName, RoleId }) => one('role', RoleName, RoleId)),
  ];
}
