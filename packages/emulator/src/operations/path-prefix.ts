import type { Table } from '../state/table.js';

/** The rows whose path begins with a prefix, as a list that `page` cuts. Every path begins with `/`. */
export const underPath =
  <Row extends { readonly path: string }>(rows: Pick<Table<Row>, 'after'>, prefix: string) =>
  (position: string): Generator<readonly [position: string, row: Row], void> =>
    rowsUnder(rows, prefix, position);

function* rowsUnder<Row extends { readonly path: string }>(
  rows: Pick<Table<Row>, 'after'>,
  prefix: string,
  position: string,
): Generator<readonly [position: string, row: Row], void> {
  for (const entry of rows.after(position)) if (entry[1].path.startsWith(prefix)) yield entry;
}
