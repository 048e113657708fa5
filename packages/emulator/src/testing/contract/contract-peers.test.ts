import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasAwsCli, hasPythonModule, run } from '../../../../../scripts/test/peers.js';
import { createEmulator } from '../../create-emulator.js';
import type { Listening } from '../../emulator.js';
import { peerEnvironment } from '../peer-environment.js';
import { readPng } from '../read-png.js';
import { allCases } from './all-cases.js';
import { contractAccount } from './contract-emulator.js';
import type { OperationCase } from './operation-case.js';

const emulator = createEmulator({ accounts: [contractAccount] });
let listening: Listening;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  listening = await emulator.listen();
  env = peerEnvironment(emulator);
});

afterAll(() => listening.close());

/** Inputs that are data: those made of earlier answers, what needs time to pass, and what only a user can do are tried in process alone. */
const isPlain = ({ given = [], input, after, errors = [] }: OperationCase): boolean =>
  after === undefined &&
  !errors.some(({ code }) => code === 'InvalidUserType') &&
  [input, ...given.map(([, of]) => of)].every((of) => typeof of !== 'function');

const plainCases = [...allCases.iam].filter(([, proven]) => isPlain(proven));

// One Python process for everything: starting it takes longer than all its calls.
const program = `
import boto3, botocore, json, os, sys, urllib.request
from botocore import xform_name
from botocore.config import Config
config = Config(parameter_validation=False, retries={"total_max_attempts": 1})
iam, organizations = boto3.client("iam", config=config), boto3.client("organizations", config=config)
results = {}
for operation, proven in json.load(sys.stdin):
    reset = urllib.request.Request(os.environ["AWS_ENDPOINT_URL"] + "/_iamkit/reset", method="POST")
    urllib.request.urlopen(reset).read()
    try:
        for name, given in proven.get("given", []) + [[operation, proven.get("input", {})]]:
            method = xform_name(name)
            # As everywhere in the cases: what IAM does not have is asked of Organizations.
            answer = getattr(iam if hasattr(iam, method) else organizations, method)(**(given or {}))
        answer.pop("ResponseMetadata")
        results[operation] = json.loads(json.dumps(answer, default=lambda value: value.decode("latin1") if isinstance(value, bytes) else str(value)))
    except botocore.exceptions.ClientError as error:
        results[operation] = str(error)
print(json.dumps(results))
`;

describe.skipIf(!hasPythonModule('boto3'))('boto3 (needs python3 with boto3)', () => {
  it(`reads the answers of ${plainCases.length} operations`, async () => {
    const input = JSON.stringify(
      plainCases.map(([operation, { given = [], input: last = {} }]) => [
        operation,
        { given: given.map(([name, of = {}]) => [name, of]), input: last },
      ]),
    );
    const { status, stdout, stderr } = await run('python3', ['-c', program], { env, input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const results = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.entries(results).filter(([, answer]) => typeof answer === 'string')).toEqual([]);
    const gives = plainCases.map(([operation, proven]) => [operation, proven.gives ?? {}]);
    expect(results).toMatchObject(Object.fromEntries(gives));
  });
});

describe.skipIf(!hasAwsCli())('the AWS CLI (needs aws)', () => {
  it('saves the QR code of a device, whose seed no output shows', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'iamkit-'));
    const file = join(folder, 'code.png');
    try {
      const options = ['--virtual-mfa-device-name', 'phone', '--outfile', file, '--bootstrap-method', 'QRCodePNG'];
      const { status, stdout, stderr } = await run('aws', ['iam', 'create-virtual-mfa-device', ...options], { env });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual({
        VirtualMFADevice: { SerialNumber: 'arn:aws:iam::123456789012:mfa/phone' },
      });
      const { data, width, height } = readPng(await readFile(file));
      expect(jsQR.default(data, width, height)?.data).toMatch(
        /^otpauth:\/\/totp\/phone@123456789012\?secret=[A-Z2-7]{64}$/,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
