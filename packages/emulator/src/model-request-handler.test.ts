import { ChangePasswordCommand, GetUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { ListAccountsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { describe, expect, it } from 'vitest';
import { type ModelledCall, modelRequestHandler } from './model-request-handler.js';

const configuration = {
  region: 'us-east-1',
  endpoint: 'https://iamkit.invalid',
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'of no account' },
  maxAttempts: 1,
};

describe('a request handler made of the models', () => {
  it('shows a call as it was decoded, without its secrets, and answers it with nothing', async () => {
    const calls: ModelledCall[] = [];
    const requestHandler = modelRequestHandler((call) => void calls.push(call));
    const iam = new IAMClient({ ...configuration, requestHandler });
    await iam.send(new ChangePasswordCommand({ OldPassword: 'old one', NewPassword: 'new one' }));
    await iam.send(new ListUsersCommand({ PathPrefix: '/team/' }));
    await new OrganizationsClient({ ...configuration, requestHandler }).send(new ListAccountsCommand({}));
    expect(calls).toEqual([
      {
        service: 'iam',
        operation: 'ChangePassword',
        input: { OldPassword: '(redacted)', NewPassword: '(redacted)' },
        pageToken: undefined,
      },
      { service: 'iam', operation: 'ListUsers', input: { PathPrefix: '/team/' }, pageToken: 'Marker' },
      { service: 'organizations', operation: 'ListAccounts', input: {}, pageToken: 'NextToken' },
    ]);
  });

  it('answers the error it is told, as the SDK reads it', async () => {
    const requestHandler = modelRequestHandler(() => ({ code: 'NoSuchEntity', message: 'gone' }));
    const iam = new IAMClient({ ...configuration, requestHandler });
    await expect(iam.send(new GetUserCommand({ UserName: 'alice' }))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'gone',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('refuses what breaks a constraint, whatever the answer', async () => {
    const requestHandler = modelRequestHandler(() => ({ code: 'NoSuchEntity', message: 'gone' }));
    const iam = new IAMClient({ ...configuration, requestHandler });
    await expect(iam.send(new ListUsersCommand({ MaxItems: 0 }))).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('Member must have value greater than or equal to 1'),
    });
  });

  it('fails with what the answer throws', async () => {
    const requestHandler = modelRequestHandler(() => {
      throw new RangeError('mine');
    });
    const iam = new IAMClient({ ...configuration, requestHandler });
    await expect(iam.send(new ListUsersCommand({}))).rejects.toThrow(RangeError);
  });
});
