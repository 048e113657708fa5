// Whether real clients read the emulator's answers alike.
import { clients } from '../fidelity/clients.mjs';
import { playScenario } from '../fidelity/play.mjs';
import { problemsOf } from '../fidelity/report.mjs';
import { scenario } from '../fidelity/scenario.mjs';

/** Plays the scenario with every client that is on this machine, and throws what differs. Says which client is absent. */
export async function checkFidelity() {
  const present = Object.entries(clients).filter(([client, { absent }]) => {
    const why = absent();
    if (why !== undefined) console.log(`  skipped: ${client}, because ${why}`);
    return why === undefined;
  });
  if (present.length < 2) {
    console.log('  nothing is compared: that takes two clients');
    return;
  }
  const used = new Set();
  const now = Date.now();
  const play = async ([client]) => [client, await playScenario(client, scenario, now, used)];
  const played = new Map(await Promise.all(present.map(play)));
  const calls = scenario.calls.filter(({ call }) => call !== undefined);
  const problems = problemsOf(calls, played, used);
  if (problems.length > 0) throw new Error(`${problems.length} differences\n\n${problems.join('\n\n')}`);
  console.log(`  ${calls.length} calls are read alike by ${[...played.keys()].join(', ')}`);
}
