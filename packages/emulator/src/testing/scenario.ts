import { expect } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { Emulator, EmulatorCredentials } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import type { ServiceId } from '../model/service-model.js';
import { sdkClient, sendByName } from './sdk.js';

/** One call of a scenario, and what it gives or how it fails. */
export interface Step {
  /** Whose call it is: the administrator's unless it names a caller of the scenario. */
  readonly as?: string;
  readonly service?: ServiceId;
  readonly call: string;
  readonly with?: object;
  /** The whole output. */
  readonly gives?: object;
  /** Asks for pages of one item until there is no more, and gives all items of this member. */
  readonly pagesOf?: string;
  readonly fails?: { readonly code: string; readonly status: number; readonly message: string };
}

interface Scenario {
  readonly options?: EmulatorOptions;
  readonly callers?: Readonly<Record<string, EmulatorCredentials>>;
  readonly steps: readonly Step[];
}

/** The time in scenarios. */
export const scenarioTime: Date = new Date('2026-01-02T03:04:05.000Z');

/** The ways to the emulator, each of which runs every scenario. */
export const transports: readonly ('in process' | 'over HTTP')[] = ['in process', 'over HTTP'];

/** Runs a scenario's calls in their order through SDK clients, and compares every answer. */
export async function runScenario(transport: (typeof transports)[number], scenario: Scenario): Promise<void> {
  const emulator = createEmulator({ clock: { now: () => scenarioTime.getTime() }, ...scenario.options });
  const listening = transport === 'over HTTP' ? await emulator.listen() : undefined;
  try {
    for (const [index, step] of scenario.steps.entries()) {
      const answer = await perform(emulator, listening?.endpoint, scenario, step);
      expect(answer, `step ${index + 1}: ${step.call}`).toEqual(step.fails ?? step.gives ?? {});
    }
  } finally {
    await listening?.close();
  }
}

async function perform(
  emulator: Emulator,
  endpoint: string | undefined,
  { callers = {} }: Scenario,
  step: Step,
): Promise<unknown> {
  const { as, service = 'iam', call, with: input = {} } = step;
  const credentials =
    as === undefined ? emulator.administrator : as === 'root' ? emulator.rootCredentials : callers[as];
  if (!credentials) throw new Error(`the scenario has no caller ${as}`);
  const { requestHandler, ...config } = emulator.clientConfig(credentials);
  const client = sdkClient(service, {
    ...config,
    maxAttempts: 1,
    ...(endpoint === undefined ? { requestHandler } : { endpoint }),
  });
  try {
    if (step.pagesOf !== undefined) return await everyPage(client, service, step, step.pagesOf);
    const { $metadata, ...output } = await sendByName(client, service, call, input);
    return output;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { readonly $metadata?: { readonly httpStatusCode?: number } };
    return { code: name.replace(/Exception$/, ''), status: $metadata?.httpStatusCode, message };
  } finally {
    client.destroy();
  }
}

async function everyPage(
  client: ReturnType<typeof sdkClient>,
  service: ServiceId,
  { call, with: input = {} }: Step,
  member: string,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let marker: unknown;
  for (;;) {
    const given = { ...input, MaxItems: 1, ...(marker !== undefined && { Marker: marker }) };
    const { [member]: page, IsTruncated, Marker } = await sendByName(client, service, call, given);
    const onPage = Array.isArray(page) ? page : [];
    expect(onPage.length, `${call}: items on a page`).toBeLessThanOrEqual(1);
    items.push(...onPage);
    expect(Marker !== undefined, `${call}: a marker where the list goes on, and only there`).toBe(IsTruncated);
    if (IsTruncated !== true) return items;
    marker = Marker;
  }
}
