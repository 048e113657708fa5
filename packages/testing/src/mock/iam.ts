export { isMockError } from './is-mock-error.js';
export { MockError, type MockErrorCode } from './mock-error.js';
export { type IamMock, mockIam } from './mock-iam.js';
export type { CommandStub, ErrorCode, ServiceMock, StubbedAnswer } from './service-mock.js';
