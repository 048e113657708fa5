import { iamJson } from './generated/iam.js';
import { organizationsJson } from './generated/organizations.js';
import { stsJson } from './generated/sts.js';
import type { StructureShape } from './shape.js';
import { type ShapeDescription, shapeLinker } from './shape-linker.js';

/** The services, named as in a credential scope. */
export type ServiceId = 'iam' | 'organizations' | 'sts';

export const serviceIds: readonly ServiceId[] = ['iam', 'organizations', 'sts'];

/** One operation of a service. */
export interface OperationModel {
  readonly name: string;
  readonly input: StructureShape | undefined;
  readonly output: StructureShape | undefined;
  /** True for the operations that are called without a signature. */
  readonly unsigned: boolean;
}

/** A service as its AWS model describes it. */
export interface ServiceModel {
  readonly id: ServiceId;
  readonly version: string;
  readonly protocol: 'json' | 'query';
  readonly xmlNamespace: string;
  readonly targetPrefix: string;
  /** Status by wire code, of the modelled errors. */
  readonly errorStatuses: ReadonlyMap<string, number>;
  readonly operationNames: readonly string[];
  /** The operation of this very name, or undefined. */
  operation(name: string): OperationModel | undefined;
}

interface ServiceDescription {
  readonly version: string;
  readonly protocol: 'json' | 'query';
  readonly xmlNamespace?: string;
  readonly targetPrefix?: string;
  readonly errors: Readonly<Record<string, number>>;
  readonly operations: Readonly<Record<string, OperationDescription>>;
  readonly shapes: Readonly<Record<string, ShapeDescription>>;
}

interface OperationDescription {
  readonly input?: string;
  readonly output?: string;
  readonly unsigned?: boolean;
}

const json: Readonly<Record<ServiceId, string>> = { iam: iamJson, organizations: organizationsJson, sts: stsJson };
const models = new Map<ServiceId, ServiceModel>();

/** The model of a service. It is parsed when the service is first called, and its operations are linked when they are. */
export function serviceModel(id: ServiceId): ServiceModel {
  let model = models.get(id);
  if (!model) {
    model = readModel(id, JSON.parse(json[id]) as ServiceDescription);
    models.set(id, model);
  }
  return model;
}

function readModel(id: ServiceId, description: ServiceDescription): ServiceModel {
  const { version, protocol, xmlNamespace = '', targetPrefix = '', errors, shapes } = description;
  const descriptions = new Map(Object.entries(description.operations));
  const operations = new Map<string, OperationModel>();
  const structure = shapeLinker(shapes);
  return {
    id,
    version,
    protocol,
    xmlNamespace,
    targetPrefix,
    errorStatuses: new Map(Object.entries(errors)),
    operationNames: [...descriptions.keys()],
    operation(name) {
      const found = operations.get(name);
      const described = descriptions.get(name);
      if (found || !described) return found;
      const { input, output, unsigned = false } = described;
      const operation: OperationModel = {
        name,
        input: input === undefined ? undefined : structure(input),
        output: output === undefined ? undefined : structure(output),
        unsigned,
      };
      operations.set(name, operation);
      return operation;
    },
  };
}
