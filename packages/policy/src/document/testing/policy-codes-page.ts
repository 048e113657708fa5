import { type PolicyCodeEntry, policyCodes } from '../policy-codes.js';

const cell = (text: string) => text.replaceAll('|', '\\|');

function rows(severity: PolicyCodeEntry['severity']): string {
  return Object.entries(policyCodes)
    .filter(([, entry]) => entry.severity === severity)
    .map(([code, { accessAnalyzer, sentence, hint }]) => {
      const words = `${cell(sentence.replace('{suggestion}', '').replace(/\{(\w+)\}/g, '*$1*'))} | ${cell(hint)}`;
      return `| \`${code}\` | ${accessAnalyzer ? 'yes' : '–'} | ${words} |`;
    })
    .join('\n');
}

const head = '| code | Access Analyzer’s | what it says | what to do |\n| --- | --- | --- | --- |';

/** The text of docs/errors/policy-codes.md. */
export const policyCodesPage: string = `# What \`parsePolicy\` reports

\`parsePolicy\` of \`@iamkit/policy/document\` reports these codes, each with line, column, offset and a hint. Where IAM Access
Analyzer has a code for the same, it is that one. The severity is IAM's: an error is what IAM (or Organizations) refuses with
\`MalformedPolicyDocument\`, a warning is what it accepts although it is hardly what was meant.

This page is written from the table in the source: \`vitest run --project policy -u policy-codes-page\` writes it anew, and a
test compares the two.

## Errors

${head}
${rows('error')}

## Warnings

${head}
${rows('warning')}
`;
