import { quote } from '../json/quote.js';
import type { Check } from './check.js';
import type { Element } from './element.js';
import type { Place } from './report.js';
import { texts } from './texts.js';

const partitions: readonly string[] = [
  'aws',
  'aws-cn',
  'aws-eusc',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-us-gov',
];

/** What the last field of an IAM ARN begins with, unless it is `*` or `root`. */
const iamSorts: readonly string[] = [
  'access-report/',
  'assumed-role/',
  'delegation-request/',
  'federated-user/',
  'group/',
  'instance-profile/',
  'mfa/',
  'oidc-provider/',
  'policy/',
  'report/',
  'role/',
  'role-template/',
  'saml-provider/',
  'server-certificate/',
  'sms-mfa/',
  'user/',
];

/** What S3 keeps in a region; buckets and objects carry none. A wildcard may stand for any of these. */
const regionalS3 = /^(?:accesspoint|access-grants|async-request|job|storage-lens|storage-lens-group)(?:[/*?]|$)|^[*?]/;

/** Checks `Resource` or `NotResource` as far as IAM does. */
export function checkResources(check: Check, { member, path, name }: Element<'Resource' | 'NotResource'>): void {
  const { report, grammar } = check;
  if (grammar.resource === 'refused') {
    report('ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE', { node: member.key, path }, { element: name });
    return;
  }
  const resources = texts(check, { node: member.value, path }, name);
  if (!resources) report('EMPTY_ARRAY_RESOURCE', { node: member.value, path }, { element: name });
  for (const { node, path: itemPath } of resources ?? []) checkResource(check, node.value, { node, path: itemPath });
}

function checkResource({ report, kind }: Check, text: string, place: Place): void {
  if (text === '*') return;
  // API Gateway completes this short form in the policies it keeps.
  if (kind === 'resource' && text.startsWith('execute-api:/')) return;
  const resource = quote(text);
  const [prefix, partition, service, region = '', , ...rest] = text.split(':');
  if (prefix !== 'arn' || partition === undefined) report('INVALID_ARN_PREFIX', place, { resource });
  else if (!isPartition(partition)) report('INVALID_PARTITION', place, { resource });
  else if (!service || (rest.length === 0 && text.includes('::'))) report('MISSING_ARN_FIELD', place, { resource });
  else if (rest.length === 0)
    return; // IAM pads a short ARN, such as arn:aws:waf:*
  else if (service === 'iam' && region !== '') report('ARN_REGION_NOT_ALLOWED', place, { resource });
  else if (service === 's3' && region !== '' && !regionalS3.test(rest.join(':'))) {
    report('ARN_REGION_NOT_ALLOWED', place, { resource });
  } else if (service === 'iam' && !isIamResource(rest.join(':'))) report('INVALID_ARN_RESOURCE', place, { resource });
}

function isPartition(text: string): boolean {
  if (partitions.includes(text)) return true;
  const wildcard = text.search(/[*?]/);
  return wildcard !== -1 && partitions.some((partition) => partition.startsWith(text.slice(0, wildcard)));
}

function isIamResource(text: string): boolean {
  return text === '*' || text === 'root' || iamSorts.some((sort) => text.startsWith(sort));
}
