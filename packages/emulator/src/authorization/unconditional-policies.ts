import type { PolicyDocument } from '@iamkit/policy/document';

const Version = '2012-10-17';

/** What all that others say is a limit to. */
export const allowEverything: PolicyDocument<'identity'> = {
  Version,
  Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
};

/** What leaves nothing of what others allow. */
export const allowNothing: PolicyDocument<'identity'> = { Version, Statement: [] };
