import type { Emulator, EmulatorCall } from '@iamkit/emulator';
import { listed, type MatcherResult, type MatcherState } from './matcher.js';

/** How many calls a message shows: the last ones. */
const shownCalls = 10;

/** Whether an emulator got a call of an operation, with an input that has at least these members. */
export function toHaveReceived(
  this: MatcherState,
  emulator: unknown,
  operation: string,
  input?: object,
): MatcherResult {
  const calls = callsOf(emulator);
  const pass = calls.some((call) => call.operation === operation && hasInput(this, call, input));
  return {
    pass,
    message: () =>
      `expected the emulator ${pass ? 'not ' : ''}to have received ${worded(operation, input)}, but it received${shown(calls)}`,
  };
}

/** Whether an emulator denied a call of an operation, or an action, with an input that has at least these members. */
export function toHaveDenied(this: MatcherState, emulator: unknown, operation: string, input?: object): MatcherResult {
  const denied = callsOf(emulator).filter((call) => denials(call).length > 0);
  const isAbout = (call: EmulatorCall): boolean =>
    call.operation === operation ||
    denials(call).some(({ action }) => action.toLowerCase() === operation.toLowerCase());
  const pass = denied.some((call) => isAbout(call) && hasInput(this, call, input));
  return {
    pass,
    message: () =>
      `expected the emulator ${pass ? 'not ' : ''}to have denied ${worded(operation, input)}, but it ` +
      (denied.length > 0 ? `denied${shown(denied)}` : `denied nothing, and received${shown(callsOf(emulator))}`),
  };
}

function callsOf(value: unknown): readonly EmulatorCall[] {
  const calls = (value as Partial<Emulator> | null | undefined)?.calls;
  if (!Array.isArray(calls)) throw new TypeError('expect an emulator here, as createEmulator() makes it');
  return calls;
}

const hasInput = ({ equals, utils }: MatcherState, call: EmulatorCall, input: object | undefined): boolean =>
  input === undefined || equals(call.input ?? {}, input, [utils.subsetEquality]);

const denials = ({ decisions }: EmulatorCall): EmulatorCall['decisions'] =>
  decisions.filter(({ outcome }) => outcome === 'explicitDeny' || outcome === 'implicitDeny');

const worded = (operation: string, input: object | undefined): string =>
  input === undefined ? operation : `${operation} ${JSON.stringify(input)}`;

function shown(calls: readonly EmulatorCall[]): string {
  if (calls.length === 0) return ' nothing';
  const before = calls.length > shownCalls ? [`(${calls.length - shownCalls} calls before)`] : [];
  return listed([...before, ...calls.slice(-shownCalls).flatMap(linesOf)]);
}

function linesOf(call: EmulatorCall): readonly string[] {
  const error = call.error ? `: ${call.error.code}` : '';
  return [`${worded(call.operation, call.input)}${error}`, ...denials(call).map(({ reason }) => `  ${reason}`)];
}
