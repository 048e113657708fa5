import { expect, it } from 'vitest';
import { policyCodesPage } from './testing/policy-codes-page.js';

it('docs/errors/policy-codes.md is the table of codes', async () => {
  await expect(policyCodesPage).toMatchFileSnapshot('../../../../docs/errors/policy-codes.md');
});
