const assert = require('node:assert');
const { GetUserCommand, IAMClient, NoSuchEntityException } = require('@aws-sdk/client-iam');
const { mockIam } = require('@iamkit/testing/mock/iam');

const mock = mockIam();
mock.on(GetUserCommand).rejectsWith('NoSuchEntity');
const answer = new IAMClient({ region: 'us-east-1' }).send(new GetUserCommand({ UserName: 'bob' }));
assert.rejects(answer, NoSuchEntityException);
assert.throws(() => require('@iamkit/testing/mock'), { code: 'MODULE_NOT_FOUND' });
