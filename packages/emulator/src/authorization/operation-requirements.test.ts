import { getAction } from '@iamkit/policy/catalog';
import { describe, expect, it } from 'vitest';
import { serviceModel } from '../model/service-model.js';
import { iamRequirements } from './iam-requirements.js';
import { stsRequirements } from './sts-requirements.js';

/** An operation of the model that AWS's list of actions does not have. */
const unlisted = ['iam:UpdateDelegationRequest'];

describe.each([
  ['iam', iamRequirements],
  ['sts', stsRequirements],
] as const)('the requirements of %s', (service, requirements) => {
  it('are there for the operations of the model, and no other', () => {
    expect(Object.keys(requirements).sort()).toEqual([...serviceModel(service).operationNames].sort());
  });

  it.each(Object.entries(requirements))('of %s are among what AWS lists', async (name, requirement) => {
    const action = await getAction(`${service}:${name}`);
    expect(action === undefined).toBe(unlisted.includes(`${service}:${name}`));
    const kinds = action?.resourceTypes.map((type) => type.name) ?? ['delegation-request'];
    const { resource, keys = {}, also = [] } = requirement;
    if (resource === undefined) expect(kinds).toEqual([]);
    else if (resource === 'any') expect(kinds.length).toBeGreaterThan(1);
    else expect(kinds).toContain(resource);
    for (const key of Object.keys(keys)) expect(action?.conditionKeys).toContain(key);
    for (const further of also) {
      // AWS lists roles alone for it, and asks for it on federated users too.
      if (name === 'GetFederationToken' && further.action === 'sts:TagSession') continue;
      const kindsOfFurther = (await getAction(further.action))?.resourceTypes.map((type) => type.name);
      const kindOfFurther = further.resource ?? resource;
      if (kindOfFurther === undefined) expect(kindsOfFurther).toEqual([]);
      else expect(kindsOfFurther).toContain(kindOfFurther);
    }
  });
});
