import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Table } from './table.js';

interface Row {
  readonly key: string;
  readonly group: string;
  readonly value: number;
}

const name = fc.constantFrom('a', 'b', 'aa', 'ab', '__proto__', 'constructor', '');
const row = fc.record({ key: name, group: name, value: fc.nat() });
const change = fc.oneof(
  fc.record({ type: fc.constant('put' as const), row }),
  fc.record({ type: fc.constant('delete' as const), key: name }),
);

describe('a table', () => {
  it('agrees with a plain map, by key and by index, whatever is put and deleted, with rows that an index leaves out', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), name, name, (changes, group, position) => {
        const table = new Table<Row, 'group'>((item) => item.key, {
          group: (item) => (item.group === 'ab' ? undefined : item.group),
        });
        const expected = new Map<string, Row>();
        for (const item of changes) {
          if (item.type === 'put') {
            table.put({ ...item.row });
            expected.set(item.row.key, item.row);
          } else {
            table.delete(item.key);
            expected.delete(item.key);
          }
        }
        const sorted = [...expected].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([key]) => key > position);
        const inGroup = [...expected].filter(([, item]) => item.group === group && group !== 'ab');
        expect(table.size).toBe(expected.size);
        expect(table.get(position)).toEqual(expected.get(position));
        expect([...table.after(position)]).toEqual(sorted);
        expect([...table.sharing('group', group, position)]).toEqual(
          sorted.filter(([, item]) => item.group === group && group !== 'ab'),
        );
        expect(table.count('group', group)).toBe(inGroup.filter(([key]) => key !== '').length);
      }),
    );
  });

  it('starts as another one, and neither sees what changes in the other from then on', () => {
    const make = () => new Table<Row, 'group'>((item) => item.key, { group: (item) => item.group });
    const apply = (
      table: Table<Row, 'group'>,
      item: { readonly type: string; readonly row?: Row; readonly key?: string },
    ) => (item.row ? table.put({ ...item.row }) : table.delete(item.key ?? ''));
    const contents = (table: Table<Row, 'group'>) => ({
      rows: [...table.after('')],
      first: table.get(''),
      groups: ['a', 'b', 'aa'].map((group) => [...table.sharing('group', group)]),
    });
    const list = fc.array(change, { maxLength: 6 });
    fc.assert(
      fc.property(list, list, list, (before, mine, others) => {
        const [origin, copy, next] = [make(), make(), make()];
        for (const item of before) apply(origin, item);
        copy.startAs(origin);
        next.startAs(copy);
        for (const item of mine) apply(copy, item);
        for (const item of others) apply(origin, item);
        const apart = [[...before, ...others], [...before, ...mine], before].map((all) => {
          const table = make();
          for (const item of all) apply(table, item);
          return contents(table);
        });
        expect([origin, copy, next].map(contents)).toEqual(apart);
      }),
    );
  });

  it('freezes its rows, and keeps the ones handed out as they were', () => {
    const table = new Table<Row>((item) => item.key, {});
    table.put({ key: 'a', group: '', value: 1 });
    const before = table.get('a');
    table.put({ key: 'a', group: '', value: 2 });
    expect(before).toEqual({ key: 'a', group: '', value: 1 });
    expect(Object.isFrozen(before)).toBe(true);
  });

  it('has a version of its own after every change, and keeps it until the next', () => {
    const make = () => new Table<Row>((item) => item.key, {});
    const [table, other] = [make(), make()];
    const versions = [table.version, other.version];
    table.put({ key: 'a', group: '', value: 1 });
    versions.push(table.version);
    table.put({ key: 'a', group: '', value: 1 });
    versions.push(table.version);
    table.delete('a');
    versions.push(table.version);
    expect(new Set(versions).size).toBe(versions.length);
    table.delete('a');
    expect(table.version).toBe(versions.at(-1));
  });
});
