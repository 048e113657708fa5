import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createIam, type Iam, isIamError } from '@iamkit/core';

/** The programs of the other clients: how to run them, whether they can be run here, and how they come here. */
const others = [
  {
    name: 'the AWS CLI, by src/account.sh',
    run: ['sh', 'src/account.sh'],
    probe: ['aws', '--version'],
    install: 'install it: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
  },
  {
    name: 'boto3, by src/account.py',
    run: ['python3', 'src/account.py'],
    probe: ['python3', '-c', 'import boto3'],
    install: 'install Python 3, and then: python3 -m pip install boto3',
  },
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { region: { type: 'string' }, profile: { type: 'string' } },
  });
  const options = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  const said: string[] = [];
  for (const { name, run, probe, install } of others) {
    console.log(name);
    if (start(probe).status === 0) said.push(show(output([...run, ...options])));
    else show(`not here: ${install}`);
  }

  console.log('iamkit, by src/main.ts');
  const iam = createIam(values);
  said.push(show((await linesOf(iam)).join('\n')));

  if (new Set(said).size > 1) throw new Error('They do not say the same.');
  if (said.length > 1) console.log(`${said.length} clients say the same.`);
  console.log(`People see it at ${await iam.account.signInUrl()}`);
}

/** What the other two programs print, by iamkit. */
async function linesOf(iam: Iam): Promise<readonly string[]> {
  const users = await iam.users
    .list()
    .map(({ name }) => name)
    .toArray();
  return [
    `caller: ${(await iam.callerIdentity()).arn}`,
    `alias: ${(await iam.account.alias.get()) ?? 'None'}`,
    `users: ${users.join(' ')}`,
    `nobody: ${await codeOf(iam.user('iamkit-lesson-nobody').get())}`,
  ];
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'is there';
  } catch (error) {
    if (isIamError(error)) return error.code;
    throw error;
  }
}

function start([program = '', ...programArguments]: readonly string[]) {
  // Version 2 of the CLI shows long answers page by page, in a program of its own.
  const env = { ...process.env, AWS_PAGER: '' };
  return spawnSync(program, programArguments, { encoding: 'utf8', env });
}

function output(command: readonly string[]): string {
  const { status, stdout, stderr } = start(command);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with status ${status}\n${stderr}`);
  return stdout.trimEnd();
}

/** Prints it indented, and gives it back. */
function show(lines: string): string {
  console.log(`${lines.replace(/^/gm, '  ')}\n`);
  return lines;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = isIamError(error, 'AccessDenied') ? 2 : 1;
});
