import * as iam from '@aws-sdk/client-iam';
import * as organizations from '@aws-sdk/client-organizations';
import * as sts from '@aws-sdk/client-sts';
import { expect, it } from 'vitest';
import { type IamErrorCode, iamErrorCodes } from './codes.js';
import { retryableCodes } from './hints.js';
import { meanings } from './meanings.js';

const services = { IAM: iam, STS: sts, Organizations: organizations } as const;
const local: readonly IamErrorCode[] = [
  'Aborted',
  'InvalidResponse',
  'MissingCredentials',
  'MissingPackage',
  'NetworkFailure',
  'PartialFailure',
  'Timeout',
];

/** Where an error of this code comes from. */
function origin(code: IamErrorCode): string {
  if (local.includes(code)) return 'this side';
  const modelling = Object.entries(services).filter(([, exports]) => `${code}Exception` in exports);
  const common = code === 'AccessDenied' || code === 'ExpiredToken' || modelling.length === 0;
  return common ? 'any service' : modelling.map(([name]) => name).join(', ');
}

const rows = [
  ['code', 'from', 'what it means', 'again'],
  ...iamErrorCodes.map((code) => [
    `<a id="${code}"></a>\`${code}\``,
    origin(code),
    meanings[code],
    retryableCodes.has(code) ? 'yes' : 'no',
  ]),
];

/** The rows as a Markdown table with straight columns, as the formatter wants it. */
function table([head = [], ...body]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body]
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

const page = `# Error codes

<!-- Written by \`pnpm --filter @iamkit/core generate\` from packages/core/src/errors: change it there. -->

Every error that \`@iamkit/core\` throws is an \`IamError\` with one of these codes, which never change their meaning. Match
it with \`isIamError(error, 'NoSuchEntity')\`. \`error.awsCode\` has the service's own word, \`error.hints\` say what to do.
"Again" tells whether the same call, unchanged, may succeed later (\`error.retryable\`).

${table(rows)}
`;

it('docs/errors.md has a row for every code, as the tables of this folder say', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/errors.md');
});
