import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Service } from '../../sdk/structure.js';
import { codeOf } from '../code-of.js';
import type { IamErrorCode } from '../codes.js';

/** An operation of a service that answers an error, as the SDK declares it. */
export interface Operation {
  readonly service: Service;
  readonly name: string;
}

const services: readonly Service[] = ['iam', 'organizations', 'sts'];
const suffix = 'Command.d.ts';

/** What a service answers to any operation, although the SDK declares it for some. */
const common: ReadonlySet<IamErrorCode> = new Set(['AccessDenied', 'ExpiredToken', 'ServiceFailure', 'Throttling']);

/** The operations of every service, each with the exceptions that the declaration of its command names by `@throws`. */
const declared = services.flatMap((service) => {
  const entry = createRequire(import.meta.url).resolve(`@aws-sdk/client-${service}`);
  const folder = join(dirname(entry), '../dist-types/commands');
  return readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => ({
      service,
      name: file.slice(0, -suffix.length),
      exceptions: [...readFileSync(join(folder, file), 'utf8').matchAll(/@throws \{@link (\w+)\}/g)].map(
        ([, name]) => name,
      ),
    }));
});

/** Which operations answer each code; none for what any may answer. */
export function operationsByCode(): ReadonlyMap<IamErrorCode, readonly Operation[]> {
  const found = new Map<IamErrorCode, Operation[]>();
  for (const { service, name, exceptions } of declared) {
    for (const exception of exceptions) {
      // The base class of all errors of the service.
      const code = exception?.endsWith('ServiceException') ? undefined : codeOf(exception);
      if (code !== undefined && !common.has(code)) found.set(code, [...(found.get(code) ?? []), { service, name }]);
    }
  }
  return found;
}

/** The service that has an operation. */
export const serviceOf = (operation: string | undefined): Service | undefined =>
  declared.find(({ name }) => name === operation)?.service;
