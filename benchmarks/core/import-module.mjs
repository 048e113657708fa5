// Imports one thing in a fresh process and prints what that cost, in CPU milliseconds.
const before = process.cpuUsage();
if (process.argv[2] === 'core') await import('@iamkit/core');
else (await import('@aws-sdk/client-iam')).IAMClient;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify((user + system) / 1000));
