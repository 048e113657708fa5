import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import type { SdkCommand } from '../sdk/structure.js';
import { sendCommand } from '../send.js';
import { checkIdentity, type Identity, type IdentityType } from './identity.js';

/** The command of an operation that IAM has for each type of identity, given the name and the rest of its input. */
export type IdentityCommand<Rest, Answer, Type extends IdentityType = IdentityType> = {
  readonly [type in Type]: (name: string, rest: Rest) => SdkCommand<Answer>;
};

/** One call about one identity. */
interface IdentityCall<Rest, Answer, Type extends IdentityType> {
  readonly call: Call;
  readonly identity: Identity<Type>;
  readonly command: IdentityCommand<Rest, Answer, Type>;
  readonly rest: Rest;
  readonly signal: AbortSignal | undefined;
}

/** Sends the command that the operation has for the type of the identity. */
export async function sendIdentityCommand<Rest, Answer, Type extends IdentityType>(
  clients: Clients<'iam'>,
  { call, identity, command, rest, signal }: IdentityCall<Rest, Answer, Type>,
): Promise<Answer> {
  checkIdentity(call, identity);
  const forType = command[identity.type];
  return sendCommand(clients, 'iam', forType(identity.name, rest), { ...call, signal });
}
