// The same file in every lesson that changes something: it asks first, and takes away all that the lesson made.
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createIam, type Iam, type IamError, isIamError } from '@iamkit/core';

/** Something a lesson makes. The handles of iamkit are such: `iam.user('iamkit-lesson-kim')`. */
interface Made {
  exists(): Promise<boolean>;
  delete(options: { readonly cascade: true; readonly ifExists: true }): Promise<void>;
}

interface Lesson {
  /** All that it makes, in that order, by kind and name: `user iamkit-lesson-kim`. It is deleted in the opposite order. */
  creates(iam: Iam): Readonly<Record<string, Made>>;
  /** @param signal - aborted by Ctrl-C: for whatever waits long. */
  run(iam: Iam, signal: AbortSignal): Promise<void>;
}

const interruption = new AbortController();
const { signal } = interruption;

/** Prints a line. After Ctrl-C the lesson ends here, between two calls, so that none is under way when its work is undone. */
export function print(line: string): void {
  signal.throwIfAborted();
  console.log(line);
}

/** Runs a lesson with `--profile`, `--region` and `--yes` of the command line. */
export async function start(lesson: Lesson): Promise<void> {
  try {
    const options = { profile: { type: 'string' }, region: { type: 'string' }, yes: { type: 'boolean' } } as const;
    const { yes, ...settings } = parseArgs({ options }).values;
    const iam = createIam(settings);
    const made = Object.entries(lesson.creates(iam));
    const { account, arn } = await iam.callerIdentity();
    console.log(`account ${account}, as ${arn}`);
    console.log('creates, and deletes again at its end:');
    for (const [name] of made) console.log(`  ${name}`);
    if (!yes && !(await isConfirmed())) return console.log('Nothing was created.');
    for (const [name, thing] of made)
      if (await thing.exists())
        throw new Error(`There is a ${name} already, and it stays: delete it, then start again.`);
    console.log();
    await runAndUndo(iam, lesson, made);
  } catch (error) {
    console.error(signal.aborted ? 'Interrupted.' : messageOf(error));
    process.exitCode = signal.aborted ? 130 : 1;
  }
}

async function isConfirmed(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: 'Type yes to go on: ' });
  lines.prompt();
  for await (const line of lines) return line.trim() === 'yes';
  return false;
}

async function runAndUndo(iam: Iam, lesson: Lesson, made: readonly (readonly [string, Made])[]): Promise<void> {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interruption.abort());
  let own = made;
  try {
    await lesson.run(iam, signal);
  } catch (error) {
    // Somebody made it since we looked: what we would have made from here on is theirs.
    const taken = isIamError(error, 'EntityAlreadyExists') ? made.findIndex(([name]) => isMaking(error, name)) : -1;
    if (taken >= 0) own = made.slice(0, taken);
    throw error;
  } finally {
    console.log();
    for (const [name, thing] of [...own].reverse()) await undo(name, thing);
  }
}

/** Whether a call was to make this: `CreateUser` of `user/kim` is about `user kim`. */
function isMaking({ operation, resource }: IamError, label: string): boolean {
  const [kind = '', name = ''] = label.split(' ');
  return operation?.toLowerCase() === `create${kind.replaceAll('-', '')}` && resource?.endsWith(`/${name}`) === true;
}

/** What hung on it and is gone is still there for AWS, for some seconds: so a conflict is waited out. */
async function undo(name: string, thing: Made): Promise<void> {
  for (const end = Date.now() + 30_000; ; ) {
    try {
      await thing.delete({ cascade: true, ifExists: true });
      return console.log(`gone: ${name}`);
    } catch (error) {
      if (Date.now() < end && isIamError(error, 'DeleteConflict')) await setTimeout(1_000);
      else {
        console.error(`not deleted: ${name}. ${messageOf(error)}`);
        process.exitCode = 1;
        return;
      }
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
