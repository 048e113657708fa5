import { expect, it } from 'vitest';
import { createIam } from './create-iam.js';
import { fakeClient } from './test/fake-client.js';

it('whose account it is, is asked once for all, whoever of them stops waiting', async () => {
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let answer = (): void => {};
  const sts = fakeClient({
    GetCallerIdentity: ({ signal }) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        answer = () => resolve({ Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/a', UserId: 'AIDA' });
        begin();
      }),
  });
  const iam = createIam({ clients: { sts } });
  const stop = new AbortController();
  const stopped = iam.policy('deploy').arn({ signal: stop.signal });
  const other = iam.policy('deploy').arn();
  await begun;
  stop.abort(new Error('enough'));
  await expect(stopped).rejects.toMatchObject({ code: 'Aborted', cause: { message: 'enough' } });
  answer();
  expect(await other).toBe('arn:aws:iam::123456789012:policy/deploy');
  expect(await iam.oidcProvider('login.example.com').arn({ signal: new AbortController().signal })).toContain(':oidc');
  await expect(iam.policy('deploy').arn({ signal: stop.signal })).rejects.toMatchObject({ code: 'Aborted' });
  expect(sts.calls).toHaveLength(1);
});
