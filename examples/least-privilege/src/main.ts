import { parseArgs } from 'node:util';
import { IAMClient } from '@aws-sdk/client-iam';
import { createIam, type Iam, isIamError } from '@iamkit/core';
import {
  createEmulator,
  type Emulator,
  type EmulatorCredentials,
  policyFromCalls,
  type UserDeclaration,
} from '@iamkit/emulator';
import { diff, type PolicyDocument } from '@iamkit/policy/document';
import { onboard } from './onboard.js';

async function main(): Promise<void> {
  const options = { profile: { type: 'string' }, region: { type: 'string' } } as const;
  const { account } = await createIam(parseArgs({ options }).values).callerIdentity();
  console.log(`account ${account}: what follows happens on an emulator of it`);

  // The run: by the administrator, to whom nothing is denied, so that it comes to its end.
  const emulator = emulatorOf(account, []);
  const made = await onboard(iamOf(emulator), 'kim');
  console.log(`\nthe administrator made ${made}, by calling`);
  for (const { operation } of emulator.calls) console.log(`  ${operation}`);

  const exact = policyFromCalls(emulator.calls);
  console.log(`\nwhich needs\n${JSON.stringify(exact, null, 2)}`);

  console.log('\nonboarding, with this policy');
  await tryOut(account, exact);

  const forAll = widen(exact, made, made.replace(/[^/]+$/, '*'));
  console.log('\nwidened on purpose');
  for (const change of diff(exact, forAll).summary) console.log(`  ${change}`);
  console.log('\nonboarding, with this policy');
  await tryOut(account, forAll);
}

/** Runs the program again, as somebody who has this policy and nothing else. */
async function tryOut(account: string, document: PolicyDocument<'identity'>): Promise<void> {
  const name = 'onboarding';
  const emulator = emulatorOf(account, [{ name, inlinePolicies: { needed: document } }]);
  const iam = iamOf(emulator, emulator.credentialsFor(`arn:aws:iam::${account}:user/${name}`));
  console.log(`  take in kim: ${await outcomeOf(onboard(iam, 'kim'))}`);
  console.log(`  take in lee: ${await outcomeOf(onboard(iam, 'lee'))}`);
  console.log(`  delete kim: ${await outcomeOf(iam.user('kim').delete())}`);
}

/** An account as the program finds it. */
const emulatorOf = (account: string, users: readonly UserDeclaration[]): Emulator =>
  createEmulator({ accountId: account, accounts: [{ id: account, groups: [{ name: 'developers' }], users }] });

const iamOf = (emulator: Emulator, credentials?: EmulatorCredentials): Iam =>
  createIam({ clients: { iam: new IAMClient(emulator.clientConfig(credentials)) } });

async function outcomeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return 'done';
  } catch (error) {
    if (!isIamError(error, 'AccessDenied')) throw error;
    return `${error.denied?.action} on ${error.denied?.resource} is denied`;
  }
}

/** The same policy about another resource, where it was about this one. */
function widen(document: PolicyDocument<'identity'>, from: string, to: string): PolicyDocument<'identity'> {
  const Statement = [document.Statement].flat().map((statement) => ({
    ...statement,
    Resource: [statement.Resource ?? []].flat().map((resource) => (resource === from ? to : resource)),
  }));
  return { ...document, Statement };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
