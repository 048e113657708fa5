import { expect, it } from 'vitest';
import { withWholeLinks } from './whole-links.mjs';

it.each([
  [
    'a page of another folder',
    '[codes](../../docs/errors/README.md)',
    '[codes](https://host/o/n/blob/main/docs/errors/README.md)',
  ],
  ['a folder', '[figures](../../benchmarks)', '[figures](https://host/o/n/blob/main/benchmarks)'],
  [
    'a part of a neighbour',
    '[it](../core/README.md#use)',
    '[it](https://host/o/n/blob/main/packages/core/README.md#use)',
  ],
  ['a part of the page', '[below](#limits)', '[below](#limits)'],
  ['a page elsewhere', '[AWS](https://docs.aws.amazon.com/)', '[AWS](https://docs.aws.amazon.com/)'],
])('leads from outside the repository to %s', (_, text, expected) => {
  expect(withWholeLinks(text, 'packages/policy', 'https://host/o/n')).toBe(expected);
});
