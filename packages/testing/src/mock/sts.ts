export { isMockError } from './is-mock-error.js';
export { MockError, type MockErrorCode } from './mock-error.js';
export { mockSts, type StsMock } from './mock-sts.js';
export type { CommandStub, ErrorCode, ServiceMock, StubbedAnswer } from './service-mock.js';
