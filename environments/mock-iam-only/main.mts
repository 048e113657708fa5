import { GetUserCommand, IAMClient, NoSuchEntityException } from '@aws-sdk/client-iam';
import { isMockError, mockIam } from '@iamkit/testing/mock/iam';

const mock = mockIam();
const client = new IAMClient({ region: 'us-east-1' });
mock.on(GetUserCommand, { UserName: 'alice' }).resolves({ User: undefined });
mock.on(GetUserCommand, { UserName: 'bob' }).rejectsWith('NoSuchEntity');

const get = (UserName: string) => client.send(new GetUserCommand({ UserName })).catch((error: unknown) => error);
const alice = await get('alice');
console.log(alice instanceof Error, (await get('bob')) instanceof NoSuchEntityException);
console.log(isMockError(await get('carol'), 'UnstubbedCall'));
