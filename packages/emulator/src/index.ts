export type { AccessKeyDeclaration, AccountDeclaration, UserDeclaration } from './account-declaration.js';
export { createEmulator } from './create-emulator.js';
export type { Duration } from './duration.js';
export type { Emulator, EmulatorClientConfig, EmulatorCredentials, Listening, ListenOptions } from './emulator.js';
export { EmulatorError, type EmulatorErrorCode, isEmulatorError } from './emulator-error.js';
export type { EmulatorOptions, Partition } from './emulator-options.js';
export type { InProcessRequest, InProcessRequestHandler, InProcessResponse } from './in-process.js';
export type { Quotas } from './state/quotas.js';
