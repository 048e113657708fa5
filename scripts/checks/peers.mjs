import { spawnSync } from 'node:child_process';

/** Programs beside Node that lessons use: what ends with status 0 where they are installed. */
const probes = {
  'the AWS CLI': ['aws', '--version'],
  boto3: ['python3', '-c', 'import boto3'],
};

const found = new Map();

function isHere(name) {
  const [program, ...programArguments] = probes[name];
  if (!found.has(name)) found.set(name, spawnSync(program, programArguments, { stdio: 'ignore' }).status === 0);
  return found.get(name);
}

/** True where all of them are installed. Says what is skipped where one is not. */
export function arePeersHere(names, what) {
  const missing = names.filter((name) => !isHere(name));
  if (missing.length > 0) console.log(`  skipped, for there is no ${missing.join(' and no ')}: ${what}`);
  return missing.length === 0;
}
