import { describe, it } from 'vitest';
import { createPolicy, exceeds, noSuchEntity, policyArn } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const noSuchPolicy = (arn: string) => noSuchEntity(`Policy ${arn} was not found.`);
const tag = (key: string, value = '') => ({ Key: key, Value: value });

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'tags are put over those there are, with regard to case, and listed by key': [
    createPolicy('read', { Tags: [tag('a', '1'), tag('c')] }),
    { call: 'TagPolicy', with: { PolicyArn: policyArn('read'), Tags: [tag('a', '2'), tag('A', '3'), tag('b')] } },
    {
      call: 'ListPolicyTags',
      with: { PolicyArn: policyArn('read') },
      pagesOf: 'Tags',
      gives: [tag('A', '3'), tag('a', '2'), tag('b'), tag('c')],
    },
    { call: 'UntagPolicy', with: { PolicyArn: policyArn('read'), TagKeys: ['a', 'C', 'nothing'] } },
    {
      call: 'ListPolicyTags',
      with: { PolicyArn: policyArn('read') },
      gives: { Tags: [tag('A', '3'), tag('b'), tag('c')], IsTruncated: false },
    },
    {
      call: 'TagPolicy',
      with: { PolicyArn: policyArn('read'), Tags: Array.from({ length: 50 }, (_, index) => tag(`key${index}`)) },
      fails: exceeds('Cannot exceed quota for TagsPerResource: 50'),
    },
    {
      call: 'TagPolicy',
      with: { PolicyArn: policyArn('read'), Tags: [tag('x'), tag('x')] },
      fails: { code: 'InvalidInput', status: 400, message: 'Duplicate tag keys found.' },
    },
    { call: 'TagPolicy', with: { PolicyArn: policyArn('x'), Tags: [] }, fails: noSuchPolicy(policyArn('x')) },
    { call: 'UntagPolicy', with: { PolicyArn: policyArn('x'), TagKeys: ['a'] }, fails: noSuchPolicy(policyArn('x')) },
    { call: 'ListPolicyTags', with: { PolicyArn: policyArn('x') }, fails: noSuchPolicy(policyArn('x')) },
  ],
};

describe('the tags of a managed policy', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });
});
