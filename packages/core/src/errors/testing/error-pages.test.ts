import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { iamErrorCodes } from '../codes.js';
import { hints } from '../hints.js';
import { errorIndex, errorPage } from './error-page.js';
import { remedies } from './remedies.js';

const folder = '../../../../../docs/errors';

describe('docs/errors', () => {
  it('has a page for every code, as the tables beside it say', async () => {
    for (const code of iamErrorCodes) await expect(errorPage(code)).toMatchFileSnapshot(`${folder}/${code}.md`);
  });

  it('has a list of all of them', async () => {
    await expect(errorIndex).toMatchFileSnapshot(`${folder}/README.md`);
  });

  it('has no page of a code that is no more', async () => {
    const known = new Set([...iamErrorCodes, 'README', 'other-errors', 'policy-codes'].map((page) => `${page}.md`));
    const files = await readdir(new URL(folder, import.meta.url));
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });

  it('says what to do about every code in one place', () => {
    const both = iamErrorCodes.filter((code) => code in hints === code in remedies);
    expect(both).toEqual([]);
  });
});
