import { setTimeout } from 'node:timers/promises';
import { createIam, isIamError } from '@iamkit/core';
import { allow, deny, policy } from '@iamkit/policy';
import { print, start } from './lesson.js';

const boundaryName = 'iamkit-lesson-boundary';
const leadName = 'iamkit-lesson-lead';
const kimName = 'iamkit-lesson-team-kim';

/** The most that a user of the team can ever do. */
const boundaryDocument = policy(allow('iam:GetUser', 'iam:ListUsers').on('*'));

/** What the lead of the team may do: create users and give them any policy, as long as they are in the boundary. */
function leadDocument(account: string) {
  const team = `arn:aws:iam::${account}:user/iamkit-lesson-team-*` as const;
  const boundary = `arn:aws:iam::${account}:policy/${boundaryName}` as const;
  return policy(
    allow('iam:AttachUserPolicy', 'iam:CreateUser', 'iam:DetachUserPolicy')
      .on(team)
      .when({ 'iam:PermissionsBoundary': { StringEquals: boundary } })
      .sid('OnlyInTheBoundary'),
    // For these there is no condition, and none is needed: a key may do what its user may.
    allow('iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:GetUser', 'iam:ListAccessKeys', 'iam:TagUser')
      .on(team)
      .sid('TheRest'),
    // Whatever lead is allowed besides, one day.
    deny('iam:DeleteUserPermissionsBoundary', 'iam:PutUserPermissionsBoundary').on('*').sid('NoWayOut'),
    deny('iam:CreatePolicyVersion', 'iam:DeletePolicyVersion', 'iam:SetDefaultPolicyVersion')
      .on(boundary)
      .sid('NoOtherBoundary'),
  );
}

start({
  creates: (iam) => ({
    [`policy ${boundaryName}`]: iam.policy(boundaryName),
    [`user ${leadName}`]: iam.user(leadName),
    [`user ${kimName}`]: iam.user(kimName),
  }),

  async run(iam, signal) {
    const tags = { 'iamkit:lesson': 'permissions-boundary' };
    const { account } = await iam.callerIdentity();
    const boundary = await iam.policies.create(boundaryName, { document: boundaryDocument, tags });
    await iam.users.create(leadName, { tags });
    await iam.user(leadName).inlinePolicies.put('team', leadDocument(account));
    const lead = createIam({ credentials: (await iam.user(leadName).accessKeys.create()).credentials });
    await untilKnown(signal, () => lead.user(kimName).exists());

    print(`without a boundary: ${await refusal(lead.users.create(kimName))}`);
    const { arn } = await lead.users.create(kimName, { permissionsBoundary: boundary.arn, tags });
    print(`with the boundary: ${arn}`);
    await lead.user(kimName).attachedPolicies.attach(iam.awsManagedPolicy('IAMFullAccess'));
    print('lead gave kim IAMFullAccess');
    print(`kim without the boundary: ${await refusal(lead.user(kimName).permissionsBoundary.delete())}`);
    const itself = lead.user(leadName).attachedPolicies;
    print(`more for lead: ${await refusal(itself.attach(iam.awsManagedPolicy('IAMFullAccess')))}`);

    const kim = createIam({ credentials: (await lead.user(kimName).accessKeys.create()).credentials });
    await untilKnown(signal, () => kim.users.list().first());
    print('kim may list users');
    print(`kim may create no key: ${await refusal(kim.user(kimName).accessKeys.create())}`);
  },
});

/** It takes AWS some seconds until every server knows a new key and what it may do. */
async function untilKnown(signal: AbortSignal, call: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 60_000; ; ) {
    try {
      await call();
      return;
    } catch (error) {
      if (Date.now() > end || !isIamError(error, 'AccessDenied', 'InvalidClientTokenId')) throw error;
      await setTimeout(1_000, undefined, { signal });
    }
  }
}

/** What was denied, and which kind of policy did not allow it. */
async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (!isIamError(error, 'AccessDenied')) throw error;
    return `${error.denied?.action} is denied by the ${error.denied?.because}`;
  }
  throw new Error('AWS granted what it was to refuse.');
}
