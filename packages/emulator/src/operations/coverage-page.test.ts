import { describe, expect, it } from 'vitest';
import { type ServiceId, serviceModel } from '../model/service-model.js';
import { handlerOf } from './handlers.js';
import { refusals } from './refusals.js';

const services: readonly { readonly id: ServiceId; readonly name: string; readonly reference: string }[] = [
  { id: 'iam', name: 'IAM', reference: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_' },
  { id: 'sts', name: 'STS', reference: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_' },
  {
    id: 'organizations',
    name: 'Organizations',
    reference: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_',
  },
];

const reasonOf = (id: ServiceId, operation: string): string =>
  refusals[id].find(({ operations }) => operations.includes(operation))?.reason ?? 'It is not emulated yet.';

function section({ id, name, reference }: (typeof services)[number]): string {
  const operations = [...serviceModel(id).operationNames].sort();
  const emulated = operations.filter((operation) => handlerOf(id, operation));
  const lines = operations.map((operation) => {
    const what = handlerOf(id, operation) ? 'emulated' : `refused: ${reasonOf(id, operation)}`;
    return `- [${operation}](${reference}${operation}.html): ${what}`;
  });
  return [`## ${name}: ${emulated.length} of ${operations.length}`, '', ...lines].join('\n');
}

const page = `# What the emulator emulates

<!-- Written by \`pnpm generate\` from the operations that have a handler and packages/emulator/src/operations/refusals.ts: change it there. -->

Every operation of the service models is decoded and its input checked. An operation that is refused changes nothing and answers
\`InvalidAction\` (Organizations: \`UnknownOperationException\`) with status 400 and \`iamkit does not emulate <Operation>: see
docs/coverage.md\`. One that would answer without doing anything counts as refused.

${services.map(section).join('\n\n')}
`;

describe('docs/coverage.md', () => {
  it('has a line for every operation, as the handlers and the refusals say', async () => {
    await expect(page, 'run pnpm --filter @iamkit/emulator generate').toMatchFileSnapshot(
      '../../../../docs/coverage.md',
    );
  });

  it.each(services)('refuses nothing of $name for a reason that is none', ({ id }) => {
    const refused = refusals[id].flatMap(({ operations }) => operations);
    expect(new Set(refused).size).toBe(refused.length);
    expect(refused.filter((operation) => !serviceModel(id).operation(operation) || handlerOf(id, operation))).toEqual(
      [],
    );
  });
});
