// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { clearAccountAlias, getAccountAlias, setAccountAlias } from './alias.js';
export { getCredentialReport } from './get-credential-report.js';
export { getLastAccessed } from './get-last-accessed.js';
export { clearPasswordPolicy, getPasswordPolicy, setPasswordPolicy } from './password-policy.js';
export { getSignInUrl } from './sign-in-url.js';
export { getAccountQuotas, getAccountSummary } from './summary.js';
export { takeSnapshot } from './take-snapshot.js';
