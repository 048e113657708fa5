/** What makes a name unique: case does not. */
export const nameKey = (name: string): string => name.toLowerCase();
