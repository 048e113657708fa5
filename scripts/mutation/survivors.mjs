/** What a mutant was and became: it stays the same while lines move. */
const textOf = ({ file, original, replacement }) => `${file}\n${original}\n${replacement}`;

/** The text of a mutant on one line: whole blocks are long. */
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

function originalOf(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

/** @param {object} report - Stryker's. @param {string} folder - that its files are in. */
export function readReport(report, folder) {
  const counts = { mutants: 0, killed: 0 };
  const survivors = [];
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    for (const { status, location, replacement } of mutants) {
      if (status === 'Ignored' || status === 'CompileError') continue;
      counts.mutants += 1;
      if (status === 'Killed' || status === 'Timeout' || status === 'RuntimeError') counts.killed += 1;
      else
        survivors.push({
          file: `${folder}/${file}`,
          original: oneLine(originalOf(source, location)),
          replacement: oneLine(replacement),
        });
    }
  }
  return { ...counts, survivors };
}

/**
 * Which survivors nobody has given a reason for, and which reasons are for mutants that no longer survive. The same text may
 * stand in a file twice; one reason is for both.
 *
 * @param {readonly object[]} survivors
 * @param {readonly { reason: string, mutants: readonly object[] }[]} reasons
 */
export function compareSurvivors(survivors, reasons) {
  const found = new Set(survivors.map(textOf));
  const explained = reasons.flatMap(({ mutants }) => mutants);
  const known = new Set(explained.map(textOf));
  return {
    unexplained: survivors.filter((survivor) => !known.has(textOf(survivor))),
    gone: explained.filter((mutant) => !found.has(textOf(mutant))),
  };
}

export const describeMutant = ({ file, original, replacement }) => `${file}: ${original} → ${replacement}`;
