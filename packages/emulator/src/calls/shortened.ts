import { ownText } from '../wire/own-text.js';

/** How many characters of a text are kept: more than any document has that IAM accepts. */
const longestText = 20_000;

/** A text as a log keeps it: of a giant one the beginning, and how much more there was. */
export const shortened = (text: string): string =>
  text.length <= longestText
    ? text
    : `${ownText(text.slice(0, longestText))}… (${text.length - longestText} more characters)`;
