export type {
  AccessKeyDeclaration,
  AccountDeclaration,
  DelegationPartnerDeclaration,
  GroupDeclaration,
  KeyUseDeclaration,
  LoginProfileDeclaration,
  MfaDeviceDeclaration,
  PartnerBoundaryDeclaration,
  PolicyDeclaration,
  PolicyTemplateDeclaration,
  RoleDeclaration,
  UseDeclaration,
  UserDeclaration,
} from './account-declaration.js';
export type { CallDecision, CallingPrincipal, EmulatorCall } from './calls/emulator-call.js';
export { policyFromCalls } from './calls/policy-from-calls.js';
export { createEmulator } from './create-emulator.js';
export type { DelegationNotification } from './delegation/delegation-notifications.js';
export type { Duration } from './duration.js';
export type { Emulator, EmulatorClientConfig, EmulatorCredentials, Listening, ListenOptions } from './emulator.js';
export { EmulatorError, type EmulatorErrorCode, isEmulatorError } from './emulator-error.js';
export type { Authorization, EmulatorOptions, Partition } from './emulator-options.js';
export type { EmulatorWarning } from './emulator-warning.js';
export type { FailureOptions, FaultOptions, Faults, FaultyOperation } from './faults/faults.js';
export type { InProcessRequest, InProcessRequestHandler, InProcessResponse } from './in-process.js';
export type { OperationName } from './model/generated/operation-name.js';
export type { ServiceId } from './model/service-model.js';
export {
  type ModelledCall,
  type ModelledError,
  modelErrorCodes,
  modelRequestHandler,
} from './model-request-handler.js';
export type {
  OrganizationAccountDeclaration,
  OrganizationalUnitDeclaration,
  OrganizationDeclaration,
  OrganizationPolicyDeclaration,
} from './organization-declaration.js';
export type { Snapshot } from './snapshot/snapshot.js';
export type { Quotas } from './state/quotas.js';
export type { IssuerOptions, JsonWebKey, JsonWebKeySet } from './web-identity/issuer-keys.js';
