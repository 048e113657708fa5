import type { PolicyStatement } from '../document/policy-document.js';
import { readOperatorName } from './compile-condition.js';
import { asList, type CompiledStatement } from './compile-statement.js';
import { readRange } from './operators/ip-address.js';
import { compilePrincipal, namesEveryone } from './principal-match.js';

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html, "The meaning of public"
const fixingKeys =
  /^(aws:(principal(account|arn|orgid|orgpaths)|source(account|arn|ip|owner|vpc|vpce)|userid)|s3:dataaccesspoint(account|arn))$/;
const fixingOperators = /^(string(equals|equalsignorecase|like)|arn(equals|like)|ipaddress)$/;

// S3 takes a range this broad or broader for everyone.
function isNarrowRange(value: string): boolean {
  const range = readRange(value);
  return range !== undefined && range.prefixLength >= (range.address.length === 2 ? 8 : 32);
}

function isFixed(key: string, value: string): boolean {
  if (key === 'aws:sourceip') return isNarrowRange(value);
  return value !== '' && !/[*?]|\$\{/.test(value);
}

function isFixedByCondition({ Condition = {} }: PolicyStatement): boolean {
  return Object.entries(Condition).some(([operator, keys]) => {
    const { base, ifExists, qualifier } = readOperatorName(operator);
    if (ifExists || qualifier === 'all' || !fixingOperators.test(base)) return false;
    return Object.entries(keys).some(([name, values]) => {
      const key = name.toLowerCase();
      const list = asList(values);
      return fixingKeys.test(key) && list.length > 0 && list.every((value) => isFixed(key, String(value)));
    });
  });
}

/** Whether S3 calls a bucket policy with this statement public: it allows everyone, and no condition with a fixed value narrows it. */
export function isPublicStatement({ source, denies }: CompiledStatement): boolean {
  if (denies) return false;
  const isForAnyone =
    source.NotPrincipal !== undefined ||
    (source.Principal !== undefined && namesEveryone(compilePrincipal(source.Principal)));
  return isForAnyone && !isFixedByCondition(source);
}
