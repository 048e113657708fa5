import { parseArgs } from 'node:util';
import { createIam, type Iam, isIamError, type OrganizationNode } from '@iamkit/core';
import { allow, policy } from '@iamkit/policy';
import { compilePolicies } from '@iamkit/policy/evaluate';

async function main(): Promise<void> {
  const { member: members = [], ...settings } = parseArgs({
    options: {
      region: { type: 'string' },
      profile: { type: 'string' },
      member: { type: 'string', multiple: true },
    },
  }).values;
  const iam = createIam(settings);

  const { managementAccount } = await iam.organization.get();
  console.log(`managed by ${managementAccount.id}`);
  printTree(await iam.organization.tree());

  console.log('service control policies:');
  const { policies } = iam.organization;
  const own = policies.list('SERVICE_CONTROL_POLICY').filter(({ awsManaged }) => !awsManaged);
  for (const policy of inOrder(await own.toArray(), 'name')) {
    const targets = inOrder(await policies.targets(policy).toArray(), 'name').map(({ name }) => name);
    console.log(`  ${policy.name}, on ${targets.join(', ') || 'nothing'}`);
  }

  for (const id of members) {
    console.log(`the administrator of ${id} lists users:`);
    console.log(`  by the policies:  ${await predict(iam, id)}`);
    console.log(`  by trying:        ${await tryIn(iam, id)}`);
  }
}

function printTree({ path, accounts, organizationalUnits }: OrganizationNode): void {
  console.log(path);
  for (const { id, name } of inOrder(accounts, 'id')) console.log(`  ${id} ${name}`);
  for (const unit of inOrder(organizationalUnits, 'path')) printTree(unit);
}

/** AWS lists in no order that one could rely on. */
function inOrder<Key extends string, Thing extends Record<Key, string>>(things: readonly Thing[], by: Key): Thing[] {
  return [...things].sort((one, other) => (one[by] < other[by] ? -1 : 1));
}

/** What the service control policies of an account make of a caller whose own policy allows everything. */
async function predict(iam: Iam, id: string): Promise<string> {
  const serviceControl = await iam.organization.account(id).policyLevels('SERVICE_CONTROL_POLICY');
  const everything = policy(allow('iam:*').on('*'));
  return compilePolicies({ identity: everything, serviceControl }).decide({
    principal: roleIn(id),
    action: 'iam:ListUsers',
    resource: '*',
  });
}

/** Calls from the account itself, as the role by which the management account gets in. */
async function tryIn(iam: Iam, id: string): Promise<string> {
  const member = iam.assumeRole(roleIn(id), { roleSessionName: 'iamkit-lesson', duration: '15m' });
  try {
    await member.users.list().first();
    return 'allowed';
  } catch (error) {
    // That the role cannot be assumed is another matter: root cannot, and not every account has this role.
    if (!isIamError(error, 'AccessDenied') || error.operation === 'AssumeRole') throw error;
    return `${error.denied?.action} is denied by the ${error.denied?.because}`;
  }
}

const roleIn = (id: string) => `arn:aws:iam::${id}:role/OrganizationAccountAccessRole`;

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
