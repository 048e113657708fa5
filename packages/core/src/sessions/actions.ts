// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { getCallerIdentity } from './caller-identity.js';
