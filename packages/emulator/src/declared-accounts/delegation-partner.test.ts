import { describe, expect, it } from 'vitest';
import type { AccountDeclaration } from '../account-declaration.js';
import { createEmulator } from '../create-emulator.js';
import { allow, boundary, partner, template } from '../testing/delegation-world.js';

describe('a partner', () => {
  const named = (more: object) => ({ id: partner, delegationPartner: { name: 'Example', ...more } });
  const one = { arn: template, document: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] } };
  const limit = { arn: boundary, document: allow('s3:GetObject') };
  it.each<readonly [string, object, string]>([
    ['has no name', { name: '' }, 'name: the name of a partner has 1 to 30 characters'],
    ['has a name that is too long', { name: 'x'.repeat(31) }, 'name: the name of a partner has 1 to 30 characters'],
    [
      'has a template of another ARN',
      { policyTemplates: [{ ...one, arn: boundary }] },
      'policyTemplates[0].arn: this must be like arn:aws:iam:::delegation-template/name',
    ],
    [
      'has a template twice',
      { policyTemplates: [one, one] },
      `policyTemplates[1].arn: the policy template ${template} is declared twice`,
    ],
    [
      'has a template without statements',
      { policyTemplates: [{ ...one, document: { Statement: 'none' } }] },
      'policyTemplates[0].document.Statement: this must be a list of statements',
    ],
    [
      'has a template with a directive that is none',
      { policyTemplates: [{ ...one, document: { Statement: [{ '@Enabled': true }] } }] },
      'policyTemplates[0].document.Statement[0].@Enabled: this must be the name of a parameter, with or without ! before it',
    ],
    [
      'has a template with a parameter that cannot be given',
      { policyTemplates: [{ ...one, document: { Statement: [{ Resource: '@{id}' }] } }] },
      'policyTemplates[0].document: the name of a parameter has 5 to 256 printable characters, and "id" has not',
    ],
    [
      'has a boundary of another ARN',
      { permissionsBoundaries: [{ ...limit, arn: template }] },
      'permissionsBoundaries[0].arn: this must be like arn:aws:iam::partner:policy/partner.com/Name',
    ],
    [
      'has a boundary twice',
      { permissionsBoundaries: [limit, limit] },
      `permissionsBoundaries[1].arn: the permissions boundary ${boundary} is declared twice`,
    ],
  ])('that %s is not declared', (_, more, message) => {
    const invalid = expect.objectContaining({
      code: 'InvalidAccounts',
      message: `accounts[0].delegationPartner.${message}`,
    });
    expect(() => createEmulator({ accounts: [named(more) as AccountDeclaration] })).toThrow(invalid);
  });

  it('that has a boundary that is no policy is not declared', () => {
    const permissionsBoundaries = [{ ...limit, document: { Version: '2012-10-17', Statement: [{ Effect: 'Maybe' }] } }];
    expect(() => createEmulator({ accounts: [named({ permissionsBoundaries }) as AccountDeclaration] })).toThrow(
      /^accounts\[0\]\.delegationPartner\.permissionsBoundaries\[0\]\.document: /,
    );
  });
});
