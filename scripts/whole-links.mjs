import { posix } from 'node:path';

/**
 * A page as it is read outside the repository, where links to its neighbours lead nowhere: with the address of the repository in them.
 *
 * @param {string} text - Markdown.
 * @param {string} folder - of the page, in the repository: `packages/core`.
 * @param {string} address - `https://github.com/owner/name`.
 */
export const withWholeLinks = (text, folder, address) =>
  text.replace(
    /\]\((?![a-z]+:|#)([^)\s]+)\)/g,
    (_, link) => `](${address}/blob/main/${posix.normalize(posix.join(folder, link))})`,
  );
