import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The errors that are no `IamError`: what they are about, and the file that declares and describes their codes. */
const errors = [
  {
    name: 'PolicyBuildError',
    from: '`@iamkit/policy`, for a mistake in a policy that is being written',
    match: '`isPolicyBuildError(error, code)`',
    file: 'policy/src/policy-build-error.ts',
  },
  {
    name: 'PolicyDocumentError',
    from: '`@iamkit/policy/document`, for a question that its functions cannot answer',
    match: '`isPolicyDocumentError(error, code)`',
    file: 'policy/src/document/policy-document-error.ts',
  },
  {
    name: 'EvaluationError',
    from: '`@iamkit/policy/evaluate`, for a request or a document that cannot be read',
    match: '`isEvaluationError(error, code)`',
    file: 'policy/src/evaluate/evaluation-error.ts',
  },
  {
    name: 'EmulatorError',
    from: "`@iamkit/emulator`, for a mistake in the use of its own API; what its services answer are AWS's errors",
    match: '`isEmulatorError(error, code)`',
    file: 'emulator/src/emulator-error.ts',
  },
  {
    name: 'MockError',
    from: '`@iamkit/testing/mock`, for a mistake of the test',
    match: '`isMockError(error, code)`',
    file: 'testing/src/mock/mock-error.ts',
  },
  {
    name: 'FixtureError',
    from: '`@iamkit/testing/fixtures`, for a fixture that no account could have',
    match: '`isFixtureError(error, code)`',
    file: 'testing/src/fixtures/fixture-error.ts',
  },
];

/** The codes of an error with what is said of each where they are declared. */
function codesOf({ name, file }: (typeof errors)[number]): readonly (readonly [code: string, meaning: string])[] {
  const source = readFileSync(new URL(`../packages/${file}`, import.meta.url), 'utf8');
  const union = new RegExp(`export type ${name}Code =(.+?);$`, 'ms').exec(source)?.[1] ?? '';
  const described = [...union.matchAll(/\/\*\* (.+) \*\/\s*\| '(\w+)'/g)].map(
    ([, meaning = '', code = '']) => [code, meaning] as const,
  );
  // Each code has a description, and none was missed.
  expect(described.map(([code]) => code)).toEqual([...union.matchAll(/\| '(\w+)'/g)].map(([, code]) => code));
  expect(described.length).toBeGreaterThan(0);
  return described;
}

const section = (error: (typeof errors)[number]): string => `## \`${error.name}\`

Of ${error.from}. Match it with ${error.match}.

| code | what it means |
| --- | --- |
${codesOf(error)
  .map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  .join('\n')}
`;

it('docs/errors/other-errors.md has every code of the errors that are no IamError', async () => {
  const page = `# The errors of the other packages

<!-- Written by \`pnpm vitest run --project scripts -u other-errors\` from the packages' declarations: change it there. -->

Calls of AWS fail with an [\`IamError\`](README.md). What is wrong with a program's own use of a package, it is told by these. New codes may come.

${errors.map(section).join('\n')}`;
  await expect(page).toMatchFileSnapshot('../docs/errors/other-errors.md');
});
