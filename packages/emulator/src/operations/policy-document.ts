import { measure, type PolicyCode, type PolicyDocument, type PolicyKind, parsePolicy } from '@iamkit/policy/document';
import { partitionRegions } from '../partition-regions.js';
import { trustPolicySentences } from '../trust-policies/trust-policy-sentences.js';
import { percentEncode } from '../wire/percent-encode.js';
import { ServiceError } from '../wire/service-error.js';
import { type SentenceStages, stringIn } from './policy-sentence.js';

/** What a policy is sent for. IAM is stricter with managed policies than with inline ones, which are older. */
export type PolicyUse = 'inline' | 'managed' | 'session' | 'trust';

const kinds: Readonly<Record<PolicyUse, PolicyKind>> = {
  inline: 'identity',
  managed: 'identity',
  session: 'session',
  trust: 'trust',
};

const syntaxErrors = 'Syntax errors in policy.';
const legacyParsing = 'The policy failed legacy parsing';

const sentences: SentenceStages = [
  {
    // A value in the wrong case gets through the first stage.
    INVALID_EFFECT: (found) => (/^"(allow|deny)"$/i.test(found) ? legacyParsing : syntaxErrors),
    INVALID_DATE_VALUE: legacyParsing,
    UNSUPPORTED_SID:
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    UNIQUE_SIDS_REQUIRED: 'Statement IDs (SID) in a single policy must be unique.',
  },
  {
    UNSUPPORTED_PRINCIPAL: 'Policy document should not specify a principal.',
    MISSING_ACTION: 'Policy statement must contain actions.',
    EMPTY_ARRAY_ACTION: 'Policy statement must contain actions.',
  },
  {
    INVALID_ARN_PREFIX: resourceSentence,
    INVALID_PARTITION: resourceSentence,
    MISSING_ARN_FIELD: resourceSentence,
    ARN_REGION_NOT_ALLOWED: resourceSentence,
    INVALID_ARN_RESOURCE: resourceSentence,
  },
  {
    INVALID_ACTION: actionSentence,
    INVALID_SERVICE_IN_ACTION: actionSentence,
  },
  {
    MISSING_RESOURCE: 'Policy statement must contain resources.',
    EMPTY_ARRAY_RESOURCE: 'Policy statement must contain resources.',
  },
];

/** What `parsePolicy` only warns of although IAM refuses it. */
const refusedWarnings: ReadonlySet<PolicyCode> = new Set(['EMPTY_ARRAY_ACTION', 'EMPTY_ARRAY_RESOURCE']);

/**
 * Reads a policy as IAM does when it is sent one.
 *
 * @throws ServiceError `MalformedPolicyDocument` with AWS's sentence.
 */
export function checkPolicyDocument(text: string, use: PolicyUse): PolicyDocument {
  const result = parsePolicy(text, { kind: kinds[use] });
  const stages = use === 'trust' ? trustPolicySentences : sentences;
  const stageOf = (code: PolicyCode): number => stages.findIndex((stage) => stage[code] !== undefined);
  const found = result.ok ? result.warnings.filter(({ code }) => refusedWarnings.has(code)) : result.issues;
  if (found.some(({ code }) => code === 'JSON_SYNTAX_ERROR')) throw malformed('This policy contains invalid Json');
  if (found.some(({ code }) => stageOf(code) < 0)) throw malformed(syntaxErrors);
  if (use === 'managed' && versionOf(text) !== '2012-10-17')
    throw malformed('Policy document must be version 2012-10-17 or greater.');
  const [first] = [...found].sort((a, b) => stageOf(a.code) - stageOf(b.code));
  if (first) {
    const sentence = stages[stageOf(first.code)]?.[first.code] ?? syntaxErrors;
    throw malformed(
      typeof sentence === 'string' ? sentence : sentence(text.slice(first.offset, first.endOffset), first.path),
    );
  }
  if (!result.ok) throw malformed(syntaxErrors);
  return result.document;
}

/** Its characters without the white space between the parts, which is what IAM counts. */
export const policySize = (text: string): number => measure(text, 'identity').size;

/** A document as IAM answers it: URL-encoded as in RFC 3986. */
export const encodedPolicy = (text: string): string => percentEncode(text);

/** The version of an object of JSON. */
const versionOf = (text: string): unknown => (JSON.parse(text) as { readonly Version?: unknown }).Version;

const malformed = (sentence: string): ServiceError => new ServiceError('MalformedPolicyDocument', sentence);

function actionSentence(found: string): string {
  const [vendor = '', ...rest] = stringIn(found).split(':');
  if (rest.length === 0) return 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';
  return rest.length > 1 ? 'Actions/Condition can contain only one colon.' : `Vendor ${vendor} is not valid`;
}

const iamPaths =
  'user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/';

const partitions: ReadonlySet<string> = new Set(partitionRegions.keys());

/** IAM looks at a resource from left to right, and fills in with `*` what it misses when it shows it. */
function resourceSentence(found: string): string {
  const resource = stringIn(found);
  const [, partition, service, region, account, ...rest] = resource.split(':');
  if (partition === undefined) return `Resource ${resource} must be in ARN format or "*".`;
  if (!partitions.has(partition)) {
    const fields = [service || '*', region ?? '*', account ?? '*', rest.length > 0 ? rest.join(':') : '*'];
    return `Partition "${partition}" is not valid for resource "arn:${partition}:${fields.join(':')}".`;
  }
  if (service === undefined) return 'Resource vendor must be fully qualified and cannot contain regexes.';
  if (rest.length === 0) return legacyParsing;
  if (region !== '' && service === 'iam') return `IAM resource ${resource} cannot contain region information.`;
  if (region !== '' && service === 's3') return `Resource ${resource} can not contain region information.`;
  return service === 'iam' ? `IAM resource path must either be "*" or start with ${iamPaths}.` : legacyParsing;
}
