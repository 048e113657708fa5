import type { Caller } from '../auth/caller.js';
import { type ServiceId, serviceModel } from '../model/service-model.js';
import { handlerOf } from '../operations/handlers.js';
import { arnOfRoot } from '../state/arn.js';
import type { World } from '../state/world.js';
import { ServiceError } from '../wire/service-error.js';
import { validateInput } from '../wire/validate-input.js';
import type { Structure } from '../wire/value.js';
import { invalidAccounts } from './invalid-accounts.js';
import { regionOf } from './making.js';

/** Performs an operation in an account that is being made; `at` is the place in the declaration that asks for it. */
export type Perform<Operations> = <Name extends keyof Operations & string>(
  at: string,
  operation: Name,
  input: Operations[Name] extends { readonly input: infer Input } ? Input : never,
) => Operations[Name] extends { readonly output: infer Output } ? Output : never;

/**
 * Performs operations of one service, which are described by `Operations`.
 *
 * @throws EmulatorError `InvalidAccounts` when it performs what AWS would refuse.
 */
export function performer<Operations>(
  world: World,
  service: ServiceId,
  accountId: string,
  now: number,
): Perform<Operations> {
  const caller: Caller = {
    type: 'session',
    accountId,
    arn: arnOfRoot(world.partition, accountId),
    userId: accountId,
    session: world.administrator,
  };
  const region = regionOf(world);
  return (at, operation, input) => {
    const account = world.accounts.get(accountId);
    const handler = handlerOf(service, operation);
    const model = serviceModel(service).operation(operation);
    if (!account || !handler || !model) throw new Error(`${operation} cannot be declared`);
    try {
      if (model.input) validateInput(service, model.input, input as Structure);
      return handler({ world, account, now, region }, input as Structure, caller) as never;
    } catch (error) {
      if (error instanceof ServiceError) throw invalidAccounts(at, error.message);
      throw error;
    }
  };
}
