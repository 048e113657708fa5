import { writeFileSync } from 'node:fs';

const code = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
const short = (text) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** Writes the page of what was mutated, what was found and why the rest was not. */
export function writePage(file, areas, results, reasons) {
  const lines = [
    '# Mutants',
    '',
    'Small changes were made to the code that must not be wrong, one at a time, and its tests were run on each. What no test found is',
    'listed with the reason why it may stay so, or as not looked at yet. `pnpm mutation` makes them again (an hour or more), fails where',
    'one survives that has no reason, and writes this page; the reasons are in `scripts/mutation/survivors.json`.',
    '',
    '| area | files | mutants | found |',
    '|---|---|---|---|',
    ...areas
      .filter(({ name }) => results[name])
      .map(({ name, folder, mutate }) => {
        const { mutants, killed } = results[name];
        const files = mutate.filter((glob) => !glob.startsWith('!')).map((glob) => code(`${folder}/${glob}`));
        return `| ${name} | ${files.join(', ')} | ${mutants} | ${killed} (${((killed / mutants) * 100).toFixed(1)} %) |`;
      }),
  ];
  for (const { name } of areas) {
    const groups = [...(reasons[name] ?? [])];
    const unexplained = results[name]?.unexplained;
    if (unexplained)
      groups.push({ reason: 'Not looked at yet: a test may be missing, or none is possible.', mutants: unexplained });
    if (groups.length > 0) lines.push('', `## ${name}`);
    for (const { reason, mutants } of groups) {
      lines.push('', reason, '');
      for (const { file: where, original, replacement } of mutants)
        lines.push(`- ${code(where.split('/src/').at(-1))}: ${code(short(original))} → ${code(short(replacement))}`);
    }
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}
