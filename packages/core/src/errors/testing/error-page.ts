import type { Service } from '../../sdk/structure.js';
import { codeAliases } from '../code-aliases.js';
import { type IamErrorCode, iamErrorCodes } from '../codes.js';
import { hints, retryableCodes } from '../hints.js';
import { awsPages } from './aws-pages.js';
import { examples } from './examples.js';
import { meanings } from './meanings.js';
import { type Operation, operationsByCode, serviceOf } from './operations.js';
import { remedies } from './remedies.js';

const operations = operationsByCode();
const serviceNames: { readonly [service in Service]: string } = {
  iam: 'IAM',
  organizations: 'Organizations',
  sts: 'STS',
};
const references: { readonly [service in Service]: string } = {
  iam: 'https://docs.aws.amazon.com/IAM/latest/APIReference',
  organizations: 'https://docs.aws.amazon.com/organizations/latest/APIReference',
  sts: 'https://docs.aws.amazon.com/STS/latest/APIReference',
};
const note =
  '<!-- Written by `pnpm --filter @iamkit/core generate` from packages/core/src/errors: change it there. -->';

const local: ReadonlySet<IamErrorCode> = new Set([
  'Aborted',
  'InvalidResponse',
  'MissingCredentials',
  'MissingPackage',
  'NetworkFailure',
  'PartialFailure',
]);

/** Where an error of this code comes from. */
function origin(code: IamErrorCode): string {
  if (local.has(code)) return 'this side';
  if (code === 'Timeout' || code === 'ValidationError') return 'any service, this side';
  const modelling = operations.get(code);
  if (modelling === undefined) return 'any service';
  return [...new Set(modelling.map(({ service }) => serviceNames[service]))].join(', ');
}

/** How many operations a page names; of more, it says how many. */
const shown = 8;

/** The basic entities have the shortest names. */
const basicFirst = (a: Operation, b: Operation): number => a.name.length - b.name.length || (a.name < b.name ? -1 : 1);

function whenItComes(code: IamErrorCode): string {
  const answering = operations.get(code);
  if (answering === undefined) {
    return local.has(code)
      ? '`@iamkit/core` finds it; no service answers it, and `error.awsCode` is absent.'
      : 'It may be the answer to any operation.';
  }
  const more = answering.length - shown;
  const named = [...answering].sort(basicFirst).slice(0, shown);
  return `It is an answer to

${named.map(({ service, name }) => `- [\`${name}\`](${references[service]}/API_${name}.html)`).join('\n')}${more > 0 ? `\n- and ${more} more` : ''}`;
}

function spellings(code: IamErrorCode): string {
  if (local.has(code) || code === 'Other') return '';
  const words = [code, ...[...codeAliases].filter(([, target]) => target === code).map(([alias]) => alias)];
  return `

What AWS calls it, with or without \`Exception\` at the end: ${words.map((word) => `\`${word}\``).join(', ')}.
\`error.awsCode\` is the word that was sent, and absent where \`@iamkit/core\` found the same by itself.`;
}

const again = (code: IamErrorCode): string =>
  retryableCodes.has(code)
    ? 'May help: `error.retryable` is `true`. What iamkit and the SDK retry by themselves was retried before this was thrown.'
    : 'Does not help, as long as nothing else changes: `error.retryable` is `false`.';

/** A program that makes a call and catches the error. */
export function errorExample(code: IamErrorCode): string {
  const { call, handle = 'console.log(error.message);' } = examples[code];
  const command = /new (\w+)Command\(/.exec(call)?.[1];
  const service = serviceOf(command);
  const imported = service === undefined ? '' : `import { ${command}Command } from '@aws-sdk/client-${service}';\n`;
  return `${imported}import { createIam, isIamError } from '@iamkit/core';

const iam = createIam();
try {
  await ${call};
} catch (error) {
  if (!isIamError(error, '${code}')) throw error;
  ${handle}
}`;
}

function awsPage(code: IamErrorCode): string {
  const [first] = operations.get(code) ?? [];
  const reference = first ? `${references[first.service]}/API_${first.name}.html` : undefined;
  const page = awsPages[code] ?? reference ?? (local.has(code) ? undefined : `${references.iam}/CommonErrors.html`);
  return page === undefined ? '' : `\n## AWS's page\n\n<${page}>\n`;
}

/** The page of one code, `docs/errors/<code>.md`. */
export function errorPage(code: IamErrorCode): string {
  return `# \`${code}\`

${note}

${meanings[code]}

## When it comes

${whenItComes(code)}${spellings(code)}

## What to do

${hints[code] ?? remedies[code]}

## The same call again

${again(code)}

## Catching it

\`\`\`ts
${errorExample(code)}
\`\`\`
${awsPage(code)}
[All codes](README.md)
`;
}

/** The rows as a Markdown table with straight columns. */
function table([head = [], ...body]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body]
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

const rows = iamErrorCodes.map((code) => [
  `[\`${code}\`](${code}.md)`,
  origin(code),
  meanings[code],
  retryableCodes.has(code) ? 'yes' : 'no',
]);

/** The page of all codes, `docs/errors/README.md`. */
export const errorIndex: string = `# Error codes

${note}

Every error that \`@iamkit/core\` throws is an \`IamError\` with one of these codes, which never change their meaning. Match
it with \`isIamError(error, 'NoSuchEntity')\`. \`error.awsCode\` has the service's own word, \`error.hints\` say what to do,
\`error.docs\` names the page of the code in the installed package. "Again" tells whether the same call, unchanged, may succeed
later (\`error.retryable\`).

What \`parsePolicy\` reports has [codes of its own](policy-codes.md); so have the errors of the [other packages](other-errors.md).

${table([['code', 'from', 'what it means', 'again'], ...rows])}
`;
