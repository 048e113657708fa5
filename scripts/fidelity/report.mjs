// What the readings of a whole run tell.
import { differences } from './compare.mjs';
import { normalisations } from './normalise.mjs';
import { secretsIn, shownWithout } from './secrets.mjs';

/** How a call ended: the code of its error, or `succeeds`. */
const endOf = ({ error, broken }) => error?.code ?? (broken === undefined ? 'succeeds' : 'not readable');

/**
 * The differences between clients, and between what all of them read and what the scenario says of the call, as text.
 *
 * @param calls - of the scenario, without its waits.
 * @param played - the rows of each client, by its name.
 * @param used - the normalisations that changed something.
 * @returns {string[]}
 */
export function problemsOf(calls, played, used) {
  const secrets = secretsIn(...played.values());
  const shown = (value) => shownWithout(secrets, value);
  const problems = calls.flatMap(({ service, call, fails }, index) => {
    const rows = new Map([...played].map(([client, all]) => [client, all[index]]));
    const readings = new Map([...rows].map(([client, { reading }]) => [client, reading]));
    const inputs = new Map([...rows].map(([client, { input }]) => [client, input]));
    // Beside one that is not readable everything differs.
    const isReadable = [...readings.values()].every(({ broken }) => broken === undefined);
    const found = isReadable ? differences(readings) : [];
    const expected = fails ?? 'succeeds';
    const unexpected = [...readings].filter(([, reading]) => endOf(reading) !== expected);
    if (found.length === 0 && unexpected.length === 0) return [];
    return [
      [
        `call ${index + 1}: ${service} ${call}`,
        ...linesOf(differences(inputs).length === 0 ? new Map([['input', [...inputs.values()][0]]]) : inputs, shown),
        ...found.flatMap(({ path, values }) => [`  at ${path}`, ...linesOf(values, shown, '    ')]),
        ...unexpected.map(([client, reading]) => `  ${client}: ${endOf(reading)}, not ${expected}: ${shown(reading)}`),
      ].join('\n'),
    ];
  });
  const idle = normalisations.filter((one) => !used.has(one) && one.clients.some((client) => played.has(client)));
  return [...problems, ...idle.map(({ why }) => `no longer needed in normalise.mjs: ${why}`)];
}

const linesOf = (values, shown, indent = '  ') =>
  [...values].map(([name, value]) => `${indent}${name}: ${shown(value)}`);
