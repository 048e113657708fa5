/** The rows of a text of the generator; an empty text holds none. */
export const rowsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
