export type { Arn } from './arn/arn.js';
export type { Conditions } from './condition/conditions.js';
export type { PolicyDocument, PolicyKind, PolicyStatement } from './document/policy-document.js';
export { isPolicyBuildError } from './is-policy-build-error.js';
export { PolicyBuildError, type PolicyBuildErrorCode } from './policy-build-error.js';
export { allow } from './statement/allow.js';
export { allowAllExcept } from './statement/allow-all-except.js';
export { deny } from './statement/deny.js';
export { denyAllExcept } from './statement/deny-all-except.js';
export type {
  IdentityStatement,
  ResourceControlStatement,
  ResourceStatement,
  TrustStatement,
} from './statement/document-statements.js';
export { endpointPolicy } from './statement/endpoint-policy.js';
export { permissionsBoundary } from './statement/permissions-boundary.js';
export { policy } from './statement/policy.js';
export { type Raw, raw } from './statement/raw.js';
export type { Resource } from './statement/resource.js';
export { resourceControlPolicy } from './statement/resource-control-policy.js';
export { resourcePolicy } from './statement/resource-policy.js';
export { serviceControlPolicy } from './statement/service-control-policy.js';
export { sessionPolicy } from './statement/session-policy.js';
export type { Statement } from './statement/statement.js';
export { trustPolicy } from './statement/trust-policy.js';
export { type Variable, variable } from './statement/variable.js';
