import * as iam from '@aws-sdk/client-iam';
import * as organizations from '@aws-sdk/client-organizations';
import * as sts from '@aws-sdk/client-sts';
import type { ServiceId } from '../model/service-model.js';
import type { Shape, StructureShape } from '../model/shape.js';
import type { Structure, Value } from '../wire/value.js';

/** What a test sees of an SDK client and its commands, whichever the service. */
interface AnyClient {
  send(command: object): Promise<Record<string, unknown>>;
  destroy(): void;
}

type AnyCommand = new (input: object) => object;

const clients: Readonly<Record<ServiceId, new (config: object) => unknown>> = {
  iam: iam.IAMClient,
  organizations: organizations.OrganizationsClient,
  sts: sts.STSClient,
};
const commands: Readonly<Record<ServiceId, ReadonlyMap<string, unknown>>> = {
  iam: new Map(Object.entries(iam)),
  organizations: new Map(Object.entries(organizations)),
  sts: new Map(Object.entries(sts)),
};

export function sdkClient(service: ServiceId, config: object): AnyClient {
  return new clients[service](config) as AnyClient;
}

/** Sends an operation by its name. */
export function sendByName(
  client: AnyClient,
  service: ServiceId,
  operation: string,
  input: object,
): Promise<Record<string, unknown>> {
  const Command = commands[service].get(`${operation}Command`) as AnyCommand | undefined;
  if (!Command) throw new Error(`the SDK has no ${operation}Command`);
  return client.send(new Command(input));
}

/** A value as the SDK takes and gives it: dates for timestamps, records for maps. */
function toSdk(shape: Shape, value: Value): unknown {
  switch (shape.type) {
    case 'structure':
      return toSdkStructure(shape, value as Structure);
    case 'list':
      return (value as readonly Value[]).map((member) => toSdk(shape.member, member));
    case 'map':
      return Object.fromEntries(
        [...(value as ReadonlyMap<string, Value>)].map(([key, member]) => [key, toSdk(shape.value, member)]),
      );
    case 'timestamp':
      return new Date(value as number);
    default:
      return value;
  }
}

export function toSdkStructure(shape: StructureShape, value: Structure): Record<string, unknown> {
  const given = shape.members.filter(({ name }) => value[name] !== undefined);
  return Object.fromEntries(given.map(({ name, shape: member }) => [name, toSdk(member, value[name])]));
}
