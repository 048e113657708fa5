import type { Emulator } from '../emulator.js';

/** Sends a call of IAM as it is on the wire, unsigned: to an emulator whose `authorization` is `open`. → the answer's status and text. */
export async function queryCall(
  emulator: Emulator,
  action: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const { requestHandler } = emulator.clientConfig();
  const body = new URLSearchParams({ Action: action, Version: '2010-05-08', ...parameters }).toString();
  const { response } = await requestHandler.handle({ method: 'POST', path: '/', headers: {}, body });
  return { status: response.statusCode, text: Buffer.from(response.body).toString() };
}
