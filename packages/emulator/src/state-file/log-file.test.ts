import { describe, expect, it } from 'vitest';
import { failure, MemoryFiles } from '../testing/memory-files.js';
import { type LogFile, openLog } from './log-file.js';

const path = '/log';
const open = (files: MemoryFiles): LogFile => openLog(files, path, { fsync: false }).log;
const valuesIn = (files: MemoryFiles): readonly object[] => {
  const { log, records } = openLog(files, path, { fsync: false });
  log.close();
  return records.map(({ value }) => value);
};

/** A log with two records. */
function logged(platform?: 'win32'): MemoryFiles {
  const files = new MemoryFiles(platform);
  const log = open(files);
  log.replace([{ old: 1 }]);
  log.append({ old: 2 });
  log.close();
  return files;
}

const before = [{ old: 1 }, { old: 2 }];
const after = [{ new: 1 }, { new: 2 }];

/** How many operations of the file system it takes to replace a log. */
const operations = (files: MemoryFiles): readonly string[] => {
  const seen: string[] = [];
  const log = open(files);
  files.before = (operation) => seen.push(operation);
  log.replace(after);
  files.before = () => {};
  log.close();
  return seen;
};

describe.each([['in place'], ['win32'] as const])('a log that is replaced (%s)', (kind) => {
  const platform = kind === 'win32' ? kind : undefined;
  const steps = operations(logged(platform)).map((operation, index) => [index, operation] as const);

  it('has what it was given, and goes on', () => {
    const files = logged(platform);
    const log = open(files);
    log.replace(after);
    log.append({ new: 3 });
    expect(valuesIn(files.afterKill())).toEqual([...after, { new: 3 }]);
    expect(files.names).toEqual([path]);
  });

  it.each(steps)(
    'by a process that is killed before step %i, %s, holds all that it held or all that is new',
    (step) => {
      const files = logged(platform);
      const log = open(files);
      let operation = 0;
      files.before = () => {
        if (operation++ >= step) throw failure('EIO');
      };
      expect(() => log.replace(after)).toThrow();
      const left = files.afterKill();
      const found = valuesIn(left);
      expect([before, after]).toContainEqual(found);
      // What the killed process has left beside it is in nobody's way.
      open(left).replace(after);
      expect(left.names).toEqual([path]);
    },
  );

  it.each(steps)('goes on where only step %i, %s, fails, or refuses everything', (step) => {
    const files = logged(platform);
    const log = open(files);
    let operation = 0;
    files.before = () => {
      if (operation++ === step) throw failure('EIO');
    };
    let replaced = false;
    let went = false;
    try {
      log.replace(after);
      replaced = true;
    } catch (error) {
      expect(error).toMatchObject({ code: 'FileUnavailable' });
    }
    try {
      log.append({ more: 1 });
      went = true;
    } catch (error) {
      expect(error).toMatchObject({ code: 'FileUnavailable' });
    }
    const found = valuesIn(files.afterKill());
    const base = replaced ? [after] : [before, after];
    expect(went ? base.map((records) => [...records, { more: 1 }]) : base).toContainEqual(found);
  });
});

describe('a log', () => {
  it('is held: nobody else opens it until it is closed', () => {
    const files = logged();
    const log = open(files);
    expect(() => open(files)).toThrow(expect.objectContaining({ code: 'FileInUse' }));
    log.replace(after);
    expect(() => open(files)).toThrow(expect.objectContaining({ code: 'FileInUse' }));
    log.close();
    open(files);
  });

  it('synchronises every record where it is told to, and else what it replaces alone', () => {
    for (const fsync of [true, false]) {
      const files = logged();
      const { log } = openLog(files, path, { fsync });
      const seen: string[] = [];
      files.before = (operation) => seen.push(operation);
      log.append({ more: 1 });
      expect(seen.includes('fdatasync')).toBe(fsync);
      log.replace(after);
      expect(seen.filter((operation) => operation === 'fsync')).toHaveLength(2);
    }
  });

  it('does without synchronising folders where the system has no such thing', () => {
    const files = logged();
    const log = open(files);
    let synchronised = 0;
    files.before = (operation) => {
      if (operation === 'fsync' && ++synchronised === 2) throw failure('EINVAL');
    };
    log.replace(after);
    log.append({ new: 3 });
    expect(valuesIn(files.afterKill())).toHaveLength(3);
  });

  it('that cannot be read is refused, and let go of', () => {
    const files = logged();
    files.before = (operation) => {
      if (operation === 'read') throw failure('EIO');
    };
    const message = `cannot read ${path}: EIO: by a test`;
    expect(() => open(files)).toThrow(expect.objectContaining({ code: 'FileUnavailable', message }));
    files.before = () => {};
    open(files);
  });
});
