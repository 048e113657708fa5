import { device, issuer, providerArn } from './furnish.js';
import { all, type PermissionCase } from './permission-case.js';

const profiles = 'instance-profiles/instance-profiles.ts';
const profile = 'instance-profiles/instance-profile-handle.ts';
const providers = 'oidc-providers/oidc-providers.ts';
const provider = 'oidc-providers/oidc-provider-handle.ts';
const devices = 'virtual-mfa-devices/virtual-mfa-devices.ts';

/** Of instance profiles, providers and devices. */
export const providerCases: readonly PermissionCase[] = [
  {
    method: [profiles, 'list'],
    actions: ['iam:ListInstanceProfiles'],
    call: (iam) => all(iam.instanceProfiles.list()),
  },
  {
    method: [profiles, 'create'],
    actions: ['iam:CreateInstanceProfile', 'iam:TagInstanceProfile'],
    call: (iam) => iam.instanceProfiles.create('new', { tags: { a: 'b' } }),
  },
  {
    method: [profile, 'get'],
    actions: ['iam:GetInstanceProfile'],
    call: (iam) => iam.instanceProfile('workers').get(),
  },
  {
    method: [profile, 'find'],
    actions: ['iam:GetInstanceProfile'],
    call: (iam) => iam.instanceProfile('workers').find(),
  },
  {
    method: [profile, 'exists'],
    actions: ['iam:GetInstanceProfile'],
    call: (iam) => iam.instanceProfile('nobodys').exists(),
  },
  {
    method: [profile, 'deletionPlan'],
    actions: ['iam:GetInstanceProfile'],
    call: (iam) => iam.instanceProfile('workers').deletionPlan(),
  },
  {
    method: [profile, 'delete'],
    actions: ['iam:DeleteInstanceProfile'],
    call: (iam) => iam.instanceProfile('vacant').delete(),
  },
  {
    method: ['instance-profiles/instance-profile-roles.ts', 'add'],
    actions: ['iam:AddRoleToInstanceProfile', 'iam:PassRole'],
    call: (iam) => iam.instanceProfile('vacant').roles.add('worker'),
  },
  {
    method: ['instance-profiles/instance-profile-roles.ts', 'remove'],
    actions: ['iam:RemoveRoleFromInstanceProfile'],
    call: (iam) => iam.instanceProfile('workers').roles.remove('worker'),
  },
  {
    method: [providers, 'list'],
    actions: ['iam:ListOpenIDConnectProviders'],
    call: (iam) => all(iam.oidcProviders.list()),
  },
  {
    method: [providers, 'create'],
    actions: ['iam:CreateOpenIDConnectProvider', 'iam:TagOpenIDConnectProvider', 'iam:GetOpenIDConnectProvider'],
    call: (iam) => iam.oidcProviders.create('https://other.example.com', { tags: { a: 'b' } }),
  },
  {
    method: [providers, 'ensure'],
    actions: [
      'iam:GetOpenIDConnectProvider',
      'iam:AddClientIDToOpenIDConnectProvider',
      'iam:UpdateOpenIDConnectProviderThumbprint',
      'iam:TagOpenIDConnectProvider',
    ],
    call: (iam) =>
      iam.oidcProviders.ensure(issuer, { clientIds: ['two'], thumbprints: ['b'.repeat(40)], tags: { a: 'b' } }),
  },
  {
    method: [provider, 'get'],
    actions: ['iam:GetOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(providerArn).get(),
  },
  {
    method: [provider, 'find'],
    actions: ['iam:GetOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(providerArn).find(),
  },
  {
    method: [provider, 'exists'],
    actions: ['iam:GetOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(issuer).exists(),
  },
  {
    method: [provider, 'setThumbprints'],
    actions: ['iam:UpdateOpenIDConnectProviderThumbprint'],
    call: (iam) => iam.oidcProvider(providerArn).setThumbprints(['c'.repeat(40)]),
  },
  {
    method: [provider, 'delete'],
    actions: ['iam:DeleteOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(providerArn).delete(),
  },
  {
    method: ['oidc-providers/oidc-client-ids.ts', 'add'],
    actions: ['iam:AddClientIDToOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(providerArn).clientIds.add('two'),
  },
  {
    method: ['oidc-providers/oidc-client-ids.ts', 'remove'],
    actions: ['iam:RemoveClientIDFromOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(providerArn).clientIds.remove('one'),
  },
  {
    method: [devices, 'list'],
    actions: ['iam:ListVirtualMFADevices'],
    call: (iam) => all(iam.virtualMfaDevices.list()),
  },
  {
    method: [devices, 'create'],
    actions: ['iam:CreateVirtualMFADevice', 'iam:TagMFADevice'],
    call: (iam) => iam.virtualMfaDevices.create('new', { tags: { a: 'b' } }),
  },
  {
    method: [devices, 'ensure'],
    actions: ['iam:ListVirtualMFADevices', 'iam:ListMFADeviceTags', 'iam:TagMFADevice'],
    call: (iam) => iam.virtualMfaDevices.ensure('phone', { tags: { a: 'b' } }),
  },
  {
    method: ['virtual-mfa-devices/virtual-mfa-device-handle.ts', 'delete'],
    actions: ['iam:DeleteVirtualMFADevice'],
    call: (iam) => iam.virtualMfaDevice(device).delete(),
  },
];
