import { describe, expect, it } from 'vitest';
import { managedPolicies } from '../managed-policies/managed-policies.js';
import { serviceLinkedRole } from './service-linked-role.js';
import { serviceLinkedRoleRows } from './service-linked-role-rows.js';

const services = serviceLinkedRoleRows.map(([service]) => service);

/** Lex V1 ended in September 2025, and its policy is not among AWS's any more. */
const withdrawnPolicies = ['AmazonLexBotPolicy'];

describe('the table of service-linked roles', () => {
  it('has each service and each role name once, in order', () => {
    expect(services).toEqual([...new Set(services)].sort());
    const roleNames = serviceLinkedRoleRows.map(([, roleName]) => roleName.toLowerCase());
    expect(new Set(roleNames).size).toBe(roleNames.length);
  });

  it('names policies that exist, but for those that were withdrawn', () => {
    const names = serviceLinkedRoleRows.map(([, , policyName]) => policyName);
    expect(names.filter((name) => managedPolicies('aws').byName(name) === undefined)).toEqual(withdrawnPolicies);
  });

  it('names policies for service-linked roles only, by their exact names', () => {
    const policies = services
      .map((service) => serviceLinkedRole(service)?.policyName ?? '')
      .filter((name) => !withdrawnPolicies.includes(name))
      .map((name) => ({ name, found: managedPolicies('aws').byName(name) }));
    expect(policies.filter(({ name, found }) => found?.name !== name || found.path !== '/aws-service-role/')).toEqual(
      [],
    );
    expect(policies.length).toBeGreaterThan(0);
  });
});

describe('serviceLinkedRole', () => {
  it.each([
    {
      service: 'autoscaling.amazonaws.com',
      roleName: 'AWSServiceRoleForAutoScaling',
      path: '/aws-service-role/autoscaling.amazonaws.com/',
      description: undefined,
      takesSuffix: true,
      policyName: 'AutoScalingServiceRolePolicy',
    },
    {
      service: 'rds.amazonaws.com',
      roleName: 'AWSServiceRoleForRDS',
      path: '/aws-service-role/rds.amazonaws.com/',
      description: 'Allows Amazon RDS to manage AWS resources on your behalf',
      takesSuffix: false,
      policyName: 'AmazonRDSServiceRolePolicy',
    },
  ])('knows the role of $service', (role) => {
    expect(serviceLinkedRole(role.service)).toEqual(role);
    expect(Object.isFrozen(serviceLinkedRole(role.service))).toBe(true);
  });

  it.each(['lambda.amazonaws.com', 'RDS.amazonaws.com', '__proto__', ''])('knows none of %o', (service) => {
    expect(serviceLinkedRole(service)).toBeUndefined();
  });
});
