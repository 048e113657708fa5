import {
  AcceptHandshakeCommand,
  CancelHandshakeCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  DescribeHandshakeCommand,
  DescribeOrganizationCommand,
  EnableAllFeaturesCommand,
  ListHandshakesForOrganizationCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { Emulator } from '../../emulator.js';
import { scenarioTime } from '../../testing/scenario.js';

interface Billing {
  readonly emulator: Emulator;
  readonly client: () => OrganizationsClient;
  readonly organizationId: string;
}

/** An organization for billing alone, with an account that it made. */
async function billing(): Promise<Billing> {
  const emulator = createEmulator({ clock: { now: () => scenarioTime.getTime() } });
  // A client's clock is the emulator's of when it was made.
  const client = () => new OrganizationsClient(emulator.clientConfig());
  const { Organization } = await client().send(new CreateOrganizationCommand({ FeatureSet: 'CONSOLIDATED_BILLING' }));
  await client().send(new CreateAccountCommand({ AccountName: 'shop', Email: 'shop@example.com' }));
  return { emulator, client, organizationId: Organization?.Id ?? '' };
}

const begin = async ({ client }: Billing): Promise<string> =>
  (await client().send(new EnableAllFeaturesCommand({}))).Handshake?.Id ?? '';

const featureSet = async ({ client }: Billing): Promise<unknown> =>
  (await client().send(new DescribeOrganizationCommand({}))).Organization?.FeatureSet;

const states = async ({ client }: Billing, Filter = {}): Promise<unknown> =>
  (await client().send(new ListHandshakesForOrganizationCommand({ Filter }))).Handshakes?.map(({ State }) => State);

describe('an organization for billing alone', () => {
  it('gets all features when its management account says so twice', async () => {
    const given = await billing();
    const { client, organizationId } = given;
    const { Handshake } = await client().send(new EnableAllFeaturesCommand({}));
    const HandshakeId = Handshake?.Id ?? '';
    expect(Handshake).toEqual({
      Id: expect.stringMatching(/^h-[0-9a-z]{32}$/),
      Arn: `arn:aws:organizations::123456789012:handshake/${organizationId}/enable_all_features/${HandshakeId}`,
      Action: 'ENABLE_ALL_FEATURES',
      Parties: [{ Id: organizationId.slice(2), Type: 'ORGANIZATION' }],
      Resources: [{ Type: 'ORGANIZATION', Value: organizationId }],
      State: 'OPEN',
      RequestedTimestamp: scenarioTime,
      ExpirationTimestamp: new Date(scenarioTime.getTime() + 90 * 86_400_000),
    });
    expect(await featureSet(given)).toBe('CONSOLIDATED_BILLING');
    const policy = { Name: 'p', Description: '', Type: 'TAG_POLICY', Content: '{"tags":{}}' } as const;
    await expect(client().send(new CreatePolicyCommand(policy))).rejects.toMatchObject({
      name: 'PolicyTypeNotAvailableForOrganizationException',
    });
    expect(await client().send(new AcceptHandshakeCommand({ HandshakeId }))).toMatchObject({
      Handshake: { ...Handshake, State: 'ACCEPTED' },
    });
    expect(await featureSet(given)).toBe('ALL');
    expect((await client().send(new ListRootsCommand({}))).Roots).toMatchObject([{ PolicyTypes: [] }]);
    await client().send(new CreatePolicyCommand(policy));
    await expect(begin(given)).rejects.toMatchObject({
      name: 'HandshakeConstraintViolationException',
      Reason: 'ORGANIZATION_ALREADY_HAS_ALL_FEATURES',
    });
  });

  it('begins once at a time, and again after it was canceled', async () => {
    const given = await billing();
    const HandshakeId = await begin(given);
    await expect(begin(given)).rejects.toMatchObject({
      Reason: 'ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION',
    });
    await given.client().send(new CancelHandshakeCommand({ HandshakeId }));
    await expect(given.client().send(new AcceptHandshakeCommand({ HandshakeId }))).rejects.toMatchObject({
      name: 'InvalidHandshakeTransitionException',
    });
    expect(await featureSet(given)).toBe('CONSOLIDATED_BILLING');
    await begin(given);
    expect(await states(given, { ActionType: 'ENABLE_ALL_FEATURES' })).toEqual(
      expect.arrayContaining(['CANCELED', 'OPEN']),
    );
    expect(await states(given, { ActionType: 'INVITE' })).toEqual([]);
    expect(await states(given, { ParentHandshakeId: HandshakeId })).toEqual([]);
  });

  it('has ninety days to finish, and sees for thirty more that it did not', async () => {
    const given = await billing();
    const { client, emulator } = given;
    const HandshakeId = await begin(given);
    emulator.advance('89d');
    expect(await states(given)).toEqual(['OPEN']);
    emulator.advance('1d');
    expect(await states(given)).toEqual(['EXPIRED']);
    await expect(client().send(new AcceptHandshakeCommand({ HandshakeId }))).rejects.toMatchObject({
      name: 'InvalidHandshakeTransitionException',
    });
    emulator.advance('30d');
    expect(await states(given)).toEqual([]);
    await expect(client().send(new DescribeHandshakeCommand({ HandshakeId }))).rejects.toMatchObject({
      name: 'HandshakeNotFoundException',
    });
    expect(await begin(given)).not.toBe(HandshakeId);
  });
});
