import type { PolicyPath } from '@iamkit/policy/document';
import { type SentenceStages, stringIn } from '../operations/policy-sentence.js';

/** `Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/nobody"` */
export const invalidPrincipal = (sort: string, name: string): string =>
  `Invalid principal in policy: "${sort.toUpperCase()}":"${name}"`;

/** AWS's sentence for a principal of nobody. */
export const emptyPrincipal = 'Missing required field Principal cannot be empty!';

const onlyAssumeRole = 'AssumeRole policy may only specify STS AssumeRole actions.';

/** What a principal is called stands below `Principal` and its sort; a principal that is no object has no sort. */
function invalidPrincipalAt(found: string, path: PolicyPath): string {
  const sort = path[path.indexOf('Principal') + 1];
  return sort === undefined ? 'Principal must be a JSON object.' : invalidPrincipal(String(sort), stringIn(found));
}

/** What IAM says of trust policies. It names what a statement lacks, which it calls a syntax error in other policies. */
export const trustPolicySentences: SentenceStages = [
  {
    INVALID_VERSION: 'The policy must contain a valid version string',
    MISSING_STATEMENT: 'Could not parse the policy: Statement is empty!',
    MISSING_EFFECT: 'Missing required field Effect',
    INVALID_EFFECT: (found) => `Invalid effect: ${stringIn(found)}`,
    UNSUPPORTED_SID:
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    UNIQUE_SIDS_REQUIRED: 'Statement IDs (SID) in a single policy must be unique.',
  },
  {
    MISSING_PRINCIPAL: 'Missing required field Principal',
    ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: 'AssumeRole policy must not contain NotPrincipal field.',
    ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: 'AssumeRolepolicy contained an invalid principal: "STAR":"*".',
    INVALID_PRINCIPAL_KEY: (found) => `Invalid principal in policy: ${found}`,
    INVALID_PRINCIPAL_FORMAT: invalidPrincipalAt,
    UNSUPPORTED_WILDCARD_IN_PRINCIPAL: invalidPrincipalAt,
    INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY:
      'Federated principals must be valid domain names or SAML metadata ARNs',
  },
  {
    MISSING_ACTION: 'Missing required field Action',
    EMPTY_ARRAY_ACTION: 'Missing required field Action',
    INVALID_ACTION: onlyAssumeRole,
    INVALID_SERVICE_IN_ACTION: onlyAssumeRole,
    UNSUPPORTED_ACTION_IN_POLICY: onlyAssumeRole,
  },
  { ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: (_, path) => `Has prohibited field ${path.at(-1)}` },
];
