import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../scripts/test/property-tests.js';
import { inProcessRequestHandler } from '../in-process.js';
import { type OperationModel, type ServiceModel, serviceIds, serviceModel } from '../model/service-model.js';
import { drawStructure } from '../testing/draw-value.js';
import { sdkClient, sendByName, toSdkStructure } from '../testing/sdk.js';
import { encodeOutput } from './encode.js';
import type { WireResponse } from './http.js';
import { readCall } from './read-call.js';
import type { Structure } from './value.js';

// A case goes through a whole SDK client, which costs about a millisecond.
const numRuns = Math.ceil(propertyRuns / 2);

const operations = serviceIds.flatMap((id) => {
  const service = serviceModel(id);
  return service.operationNames.map((name) => ({ service, operation: operationOf(service, name) }));
});

/** What an SDK client sends, as read here. */
let received: Structure = {};
let answer = (): WireResponse => ({ status: 200, headers: {}, body: '' });

const client = Object.fromEntries(
  serviceIds.map((id) => [
    id,
    sdkClient(id, {
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
      maxAttempts: 1,
      requestHandler: inProcessRequestHandler((request) => {
        const call = readCall(serviceModel(id), request);
        received = call.readInput();
        return answer();
      }),
    }),
  ]),
);

describe('the wire, for every operation of the models', () => {
  it('covers them all', () => {
    const counts = serviceIds.map((id) => serviceModel(id).operationNames.length);
    expect(counts).toEqual([176, 63, 11]);
  });

  it('reads the input that an SDK client sent', async () => {
    const cases = fc.oneof(
      ...operations.map(({ service, operation }) => {
        const input = operation.input ? drawStructure(operation.input) : fc.constant({});
        return input.map((drawn) => ({ service, operation, input: drawn }));
      }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ service, operation, input }) => {
        answer = () => encodeOutput(service, operation, {}, 'id');
        await send(service, operation, operation.input ? toSdkStructure(operation.input, input) : {});
        expect(received).toEqual(input);
      }),
      { numRuns },
    );
  });

  it('answers what an SDK client reads back', async () => {
    const cases = fc.oneof(
      ...operations.flatMap(({ service, operation }) =>
        operation.output ? [drawStructure(operation.output).map((output) => ({ service, operation, output }))] : [],
      ),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ service, operation, output }) => {
        answer = () => encodeOutput(service, operation, output, 'id');
        const { $metadata, ...read } = await send(service, operation, {});
        expect(read).toEqual(operation.output ? toSdkStructure(operation.output, output) : {});
      }),
      { numRuns },
    );
  });
});

function operationOf(service: ServiceModel, name: string): OperationModel {
  const operation = service.operation(name);
  if (!operation) throw new Error(`no operation ${name}`);
  return operation;
}

function send(service: ServiceModel, operation: OperationModel, input: object): Promise<Record<string, unknown>> {
  const sdk = client[service.id];
  if (!sdk) throw new Error(`no client of ${service.id}`);
  return sendByName(sdk, service.id, operation.name, input);
}
