import type { TextRule } from '../validate.js';

/** The name of a policy of the organization. */
export const organizationPolicyName: TextRule = {
  what: 'name of the policy',
  min: 1,
  max: 128,
  pattern: /^[\s\S]*$/,
  characters: 'any characters',
};

/** What may be said of it. */
export const organizationPolicyDescription: TextRule = {
  ...organizationPolicyName,
  what: 'description of the policy',
  min: 0,
  max: 512,
};
