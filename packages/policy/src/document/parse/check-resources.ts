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
  // API Gateway completes this short form in the policies it keeps.
  if (text === '*' || (kind === 'resource' && text.startsWith('execute-api:/'))) return;
  const fault = arnFault(text);
  if (fault) report(fault, place, { resource: quote(text) });
}

function arnFault(text: string) {
  const [prefix, partition, service, region = '', , ...rest] = withoutVariables(text).split(':');
  if (prefix !== 'arn' || partition === undefined) return 'INVALID_ARN_PREFIX';
  if (!isPartition(partition)) return 'INVALID_PARTITION';
  if (!service) return 'MISSING_ARN_FIELD';
  // IAM pads a short ARN, such as arn:aws:waf:*, unless one of its fields is empty.
  if (rest.length === 0) return text.includes('::') ? 'MISSING_ARN_FIELD' : undefined;
  const resource = rest.join(':');
  const hasRegion = region !== '' && (service === 'iam' || (service === 's3' && !regionalS3.test(resource)));
  if (hasRegion) return 'ARN_REGION_NOT_ALLOWED';
  return service === 'iam' && !isIamResource(resource) ? 'INVALID_ARN_RESOURCE' : undefined;
}

function isPartition(text: string): boolean {
  if (partitions.includes(text)) return true;
  const wildcard = text.search(/[*?]/);
  return wildcard !== -1 && partitions.some((partition) => partition.startsWith(text.slice(0, wildcard)));
}

function isIamResource(text: string): boolean {
  return text === '*' || text === 'root' || iamSorts.some((sort) => text.startsWith(sort));
}

/** A policy variable has a colon of its own, which separates nothing. */
function withoutVariables(text: string): string {
  return text.replace(/\$\{[^{}]*\}/g, '$');
}
