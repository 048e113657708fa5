// What the README of a lesson promises: the policy that it needs, and that it leaves an account as it was.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles, readJson, readManifest, root } from './files.mjs';

const startOf = (example) => readManifest(example).scripts.start;

/** An emulator over HTTP around the built program of an example, as `npm start` would run it. */
async function run(
  example,
  { accounts, principal, hinder, words, interruptAt, path = process.env.PATH, propagationDelay },
) {
  const { createEmulator } = await import(pathToFileURL(join(root, 'packages/emulator/dist/index.js')).href);
  const organization = existsSync(join(example, 'organization.json')) && readJson(example, 'organization.json');
  const emulator = createEmulator({
    accounts,
    ...(organization && { organization }),
    ...(propagationDelay && { propagationDelay }),
  });
  hinder?.(emulator);
  const server = await emulator.listen();
  const lent = principal === undefined ? {} : asVariables(emulator.credentialsFor(principal));
  const [name, ...usual] = startOf(example)
    .split(/ && | -- /)
    .at(-1)
    .split(' ');
  try {
    const env = { ...process.env, ...emulator.environment(), ...lent, PATH: path };
    const child = spawn(name === 'node' ? process.execPath : name, words ?? usual, { cwd: example, env });
    child.stdin.end();
    let output = '';
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        if (stream === child.stdout) printed += chunk;
        if (interruptAt !== undefined && chunk.includes(interruptAt)) child.kill('SIGINT');
      });
    }
    const status = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve(code ?? signal));
    });
    return { emulator, status, output, printed };
  } finally {
    await server.close();
  }
}

const asVariables = ({ accessKeyId, secretAccessKey, sessionToken }) => ({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_SESSION_TOKEN: sessionToken,
});

/** Runs a built example as a user who has the policy of its README and nothing else: it is enough, and no action of it is idle. */
export async function checkNeededPolicy(example) {
  const where = `${relative(root, example)}/README.md`;
  const policy = shownPolicy(readFileSync(join(example, 'README.md'), 'utf8'));
  if (policy === undefined) throw new Error(`${where} does not show the policy that it needs`);
  const declared = existsSync(join(example, 'account.json')) ? readJson(example, 'account.json') : [];
  const [account = { id: '123456789012' }, ...others] = declared;
  const learner = { name: 'learner', ...(policy.Statement.length > 0 && { inlinePolicies: { lesson: policy } }) };
  const accounts = [{ ...account, users: [...(account.users ?? []), learner] }, ...others];
  const principal = `arn:aws:iam::${account.id}:user/learner`;
  const { emulator, status, output } = await run(example, { accounts, principal });
  if (status !== 0) throw new Error(`with the policy in ${where} it ends with ${status}\n${output}`);
  if (!startOf(example).includes('iamkit-emulator') && emulator.calls.length > 0)
    throw new Error(
      `${relative(root, example)} is started without an emulator, and calls ${emulator.calls[0].operation}`,
    );
  const shown = new Set(policy.Statement.flatMap(({ Action }) => Action));
  const needed = new Set(emulator.calls.filter(({ caller }) => caller?.arn === principal).flatMap(neededFor));
  const idle = [...shown].filter((action) => !needed.has(action));
  if (idle.length > 0) throw new Error(`the policy in ${where} has what is not used: ${idle.join(', ')}`);
  const missing = [...needed].filter((action) => !shown.has(action));
  if (missing.length > 0) throw new Error(`the policy in ${where} lacks ${missing.join(', ')}`);
}

/** The policy of a README; one without statements where it says in its place that none is needed. */
function shownPolicy(readme) {
  const block = /```json\n([\s\S]*?)```/.exec(readme)?.[1];
  if (block !== undefined) return JSON.parse(block);
  return /^## The IAM actions it needs\n\nNone\b/m.test(readme) ? { Version: '2012-10-17', Statement: [] } : undefined;
}

/** What the emulator does not do, AWS does, and asks for the action of that name. Everybody may ask who they are. */
function neededFor({ service, operation, decisions, error }) {
  if (error?.code === 'InvalidAction') return [`${service}:${operation}`];
  return decisions
    .filter(({ action, outcome }) => outcome === 'allowed' && action !== 'sts:GetCallerIdentity')
    .map(({ action }) => action);
}

/**
 * AWS shows a change some seconds later, and not everywhere at once: there too a lesson prints what its README shows, and leaves
 * nothing.
 */
export async function checkLateSight(example, shown) {
  if (!existsSync(join(example, 'src/lesson.ts'))) return;
  const accounts = readJson(example, 'account.json');
  const { emulator, status, output, printed } = await run(example, { accounts, propagationDelay: '2s' });
  // Sessions end by themselves.
  const left = JSON.stringify(emulator.snapshot(), (key, value) => (key === 'sessions' ? undefined : value));
  const where = `${relative(root, example)}, where changes are seen late,`;
  if (status !== 0) throw new Error(`${where} ends with ${status}\n${output}`);
  if (printed !== shown) throw new Error(`${where} prints\n${printed}but its README shows\n${shown}`);
  if (left.includes('iamkit-lesson-')) throw new Error(`${where} leaves something behind\n${output}`);
}

/** The ways in which a lesson may end, and what is left of it then. One lesson shows it for all: the file that does it is the same. */
const endings = [
  {
    title: 'without a yes it only asks who is calling',
    options: { words: ['dist/main.cjs'] },
    status: 0,
    said: 'Nothing was created.',
    left: false,
  },
  {
    title: 'what is there already stays, and it ends',
    options: { accounts: [{ id: '123456789012', users: [{ name: 'iamkit-lesson-kim' }] }] },
    status: 1,
    said: 'already',
    left: true,
  },
  {
    title: 'after an error its work is undone',
    options: { hinder: ({ faults }) => faults.fail('iam:CreateLoginProfile', 'LimitExceeded') },
    status: 1,
    said: 'gone: user iamkit-lesson-kim',
    left: false,
  },
  {
    title: 'after Ctrl-C its work is undone',
    options: { hinder: ({ faults }) => faults.delay('iam:AttachUserPolicy', '500ms'), interruptAt: 'created arn' },
    status: 130,
    said: 'gone: user iamkit-lesson-kim',
    left: false,
  },
];

/** A lesson asks first and undoes its work, by a file that is copied into each lesson, so that each can be copied out. */
export async function checkManners() {
  const [first, ...others] = listFiles('examples/*/src/lesson.ts');
  for (const other of others) {
    if (readFileSync(other, 'utf8') !== readFileSync(first, 'utf8'))
      throw new Error(`${relative(root, other)} differs from ${relative(root, first)}`);
  }
  const accounts = [{ id: '123456789012' }];
  for (const { title, options, status, said, left } of endings) {
    const ended = await run(join(root, 'examples/console-user'), { accounts, ...options });
    const isLeft = JSON.stringify(ended.emulator.snapshot()).includes('iamkit-lesson-kim');
    if (ended.status !== status || !ended.output.includes(said) || isLeft !== left)
      throw new Error(
        `${title}: it ended with ${ended.status}, the user ${isLeft ? 'is' : 'is not'} there\n${ended.output}`,
      );
  }
}

/** Where nothing but Node is installed, the lesson about other clients says how to get them, and shows the rest. */
export async function checkWithoutPeers() {
  const example = join(root, 'examples/aws-cli');
  const { status, output } = await run(example, { accounts: readJson(example, 'account.json'), path: '' });
  const expected = ['getting-started-install.html', 'pip install boto3', 'users: console_user ex_admin ex_test_iam'];
  const missing = expected.filter((text) => !output.includes(text));
  if (status !== 0 || missing.length > 0)
    throw new Error(`without the AWS CLI and boto3 it ended with ${status} and did not say ${missing}\n${output}`);
}
