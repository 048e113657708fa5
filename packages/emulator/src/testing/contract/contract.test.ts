import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iamRequirements } from '../../authorization/iam-requirements.js';
import type { Requirement } from '../../authorization/operation-requirements.js';
import { organizationsRequirements } from '../../authorization/organizations-requirements.js';
import { stsRequirements } from '../../authorization/sts-requirements.js';
import { serviceModel } from '../../model/service-model.js';
import { handlerOf } from '../../operations/handlers.js';
import { allCases, type ContractService } from './all-cases.js';
import { type ContractEmulator, contractEmulator } from './contract-emulator.js';
import type { FailingCase, OperationCase } from './operation-case.js';
import { unreachableErrors } from './unreachable-errors.js';

/*
 * What is proven of every operation that is emulated, whoever writes it: that a user succeeds who is allowed exactly the
 * actions of the requirements, and is refused without one of them; every error of the model that can happen, quotas among them; its pages;
 * that a file keeps whatever it changes.
 */

const services = ['iam', 'organizations', 'sts'] as const;

/** What services call the same things. */
const words = {
  iam: { denied: 'AccessDenied', size: 'MaxItems', marker: 'Marker', foreign: 'ValidationError' },
  organizations: {
    denied: 'AccessDeniedException',
    size: 'MaxResults',
    marker: 'NextToken',
    foreign: 'InvalidInputException',
  },
  sts: { denied: 'AccessDenied', size: 'MaxItems', marker: 'Marker', foreign: 'ValidationError' },
} as const;
const requirementsOf = { iam: iamRequirements, organizations: organizationsRequirements, sts: stsRequirements };

const emulated = (service: ContractService): readonly string[] =>
  serviceModel(service).operationNames.filter((operation) => handlerOf(service, operation));

/** The codes of the errors that the model lists for an operation. */
function modelledErrors(service: ContractService): (operation: string) => readonly string[] {
  interface ErrorShape {
    readonly error?: { readonly code?: string };
  }
  interface Model {
    readonly operations: Readonly<Record<string, { readonly errors?: readonly { readonly shape: string }[] }>>;
    readonly shapes: Readonly<Record<string, ErrorShape>>;
  }
  const model = JSON.parse(readFileSync(new URL(`../../../models/${service}.json`, import.meta.url), 'utf8')) as Model;
  return (operation) =>
    (model.operations[operation]?.errors ?? []).map(({ shape }) => model.shapes[shape]?.error?.code ?? shape);
}

interface Need {
  readonly action: string;
  /** Whether it is on something, and not on everything. */
  readonly hasResource: boolean;
}

/** The actions that a call needs: its own, and those that its input brings with it. */
function needsOf(service: ContractService, operation: string, input: object): readonly Need[] {
  const requirements = new Map<string, Requirement<string>>(Object.entries(requirementsOf[service]));
  const { resource, also = [], renamedBy } = requirements.get(operation) ?? {};
  const given = new Map(Object.entries(input));
  const own: Need = { action: `${service}:${operation}`, hasResource: resource !== undefined };
  const isRenamed = renamedBy && (given.has(renamedBy.name) || given.has(renamedBy.path));
  return [
    own,
    // On what it becomes.
    ...(isRenamed ? [own] : []),
    ...also
      .filter(({ when }) => given.get(when) !== undefined)
      .map(({ action, resource: other = resource }) => ({ action, hasResource: other !== undefined })),
  ];
}

it('no error is called unreachable of an operation that is not emulated', () => {
  const all = services.flatMap(emulated);
  const named = unreachableErrors.flatMap(({ operations }) => (operations === 'all' ? [] : operations));
  expect(named.filter((operation) => !all.includes(operation))).toEqual([]);
});

describe.each(services)('the operations of %s', (service) => {
  const errorsOf = modelledErrors(service);

  it('are all tried here, and no other', () => {
    expect([...allCases[service].keys()].sort()).toEqual([...emulated(service)].sort());
  });

  it('have pages where the model has a marker', () => {
    const isPagedByModel = (operation: string): boolean =>
      serviceModel(service)
        .operation(operation)
        ?.input?.members.some(({ name }) => name === words[service].marker) ?? false;
    const paged = [...allCases[service]].filter(([, { pages }]) => pages).map(([operation]) => operation);
    expect(paged.sort()).toEqual(emulated(service).filter(isPagedByModel).sort());
  });

  const triedHere = [...allCases[service]].filter(([, { elsewhere }]) => elsewhere === undefined);

  it.each(triedHere)(
    '%s fails in every way of its model, or it is said why not',
    (operation, { errors = [], free }) => {
      // That a denied caller is refused is tried of every operation; the model of Organizations says so as well.
      const denied = service === 'organizations' && free === undefined ? [words[service].denied] : [];
      const tried = [...errors.map(({ code }) => code), ...denied];
      const unreachable = unreachableErrors
        .filter(
          ({ operations, code, of = service }) =>
            of === service &&
            (operations === 'all' ? errorsOf(operation).includes(code) : operations.includes(operation)),
        )
        .map(({ code }) => code);
      expect(tried.filter((code) => unreachable.includes(code))).toEqual([]);
      expect([...new Set([...tried, ...unreachable])].sort()).toEqual([...errorsOf(operation)].sort());
    },
  );

  it.each(triedHere)('%s keeps the contract', async (operation, proven) => {
    const { given, errors = [], pages, after } = proven;
    for (const failing of errors) if (isApart(failing)) await failsApart(service, operation, proven, failing);
    const emulator = contractEmulator();
    await emulator.give(service, given);
    for (const failing of errors) if (!isApart(failing)) await fails(emulator, service, operation, failing);
    emulator.advance(after);
    if (pages) await isPaged(emulator, service, operation, proven, pages);
    const answer = await isAuthorised(emulator, service, operation, proven);
    expect(answer).toMatchObject(proven.gives ?? {});
    const output = serviceModel(service).operation(operation)?.output;
    const required = output?.members.filter((member) => member.required).map(({ name }) => name) ?? [];
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(required));
    const [held, kept] = emulator.heldAndKept();
    expect(kept).toBe(held);
  });
});

const isApart = ({ apart, quotas }: FailingCase): boolean => apart !== undefined || quotas !== undefined;

async function failsApart(
  service: ContractService,
  operation: string,
  { given }: OperationCase,
  failing: FailingCase,
): Promise<void> {
  const emulator = contractEmulator(failing.quotas);
  if (failing.apart !== 'fromNothing') await emulator.give(service, given);
  await fails(emulator, service, operation, failing);
}

async function fails(
  emulator: ContractEmulator,
  service: ContractService,
  operation: string,
  { code, given, after, as, input }: FailingCase,
): Promise<void> {
  await emulator.give(service, given);
  emulator.advance(after);
  if (as === 'caller') await emulator.setPolicy({ Effect: 'Allow', Action: '*', Resource: '*' });
  expect(await emulator.failureOf(as ?? 'administrator', service, operation, input)).toMatchObject({ code });
  if (as === 'caller') await emulator.setPolicy({ Effect: 'Deny', Action: '*', Resource: '*' });
}

/** One item after the other is what one page with all of them has; a marker of another list is refused. */
async function isPaged(
  emulator: ContractEmulator,
  service: ContractService,
  operation: string,
  { input }: OperationCase,
  { of: member, given, items = 2 }: NonNullable<OperationCase['pages']>,
): Promise<void> {
  await emulator.give(service, given);
  const { size, marker: markerName, foreign: foreignCode } = words[service];
  const takesSize = serviceModel(service)
    .operation(operation)
    ?.input?.members.some(({ name }) => name === size);
  const found: unknown[] = [];
  let marker: unknown;
  do {
    const page = {
      ...emulator.inputOf(input),
      ...(takesSize && { [size]: 1 }),
      ...(marker !== undefined && { [markerName]: marker }),
    };
    const answer = await emulator.call('administrator', service, operation, page);
    const list = answer[member] as readonly unknown[];
    if (takesSize) expect(list.length).toBeLessThanOrEqual(1);
    found.push(...list);
    marker = answer[markerName];
    // ListDelegationRequests writes it otherwise than every other operation.
    const isTruncated = answer['IsTruncated'] ?? answer['isTruncated'];
    if (service !== 'organizations') expect(isTruncated).toBe(marker !== undefined);
  } while (marker !== undefined);
  if (takesSize) {
    const whole = await emulator.call('administrator', service, operation, input);
    expect(whole[member]).toEqual(found);
  }
  expect(found.length).toBeGreaterThanOrEqual(items);
  const foreign = { ...emulator.inputOf(input), [markerName]: 'AAAA' };
  expect(await emulator.failureOf('administrator', service, operation, foreign)).toMatchObject({ code: foreignCode });
}

/**
 * The answer to a user who may do exactly what is needed, on exactly what the refusals say it is on, after whoever may not was refused:
 * with no permission at all, and with every permission but one.
 */
async function isAuthorised(
  emulator: ContractEmulator,
  service: ContractService,
  operation: string,
  { input, free, notByPolicy }: OperationCase,
): Promise<Readonly<Record<string, unknown>>> {
  const given = emulator.inputOf(input);
  if (free !== undefined) {
    await emulator.setPolicy({ Effect: 'Deny', Action: '*', Resource: '*' });
    return emulator.call('caller', service, operation, given);
  }
  expect(await emulator.failureOf('caller', service, operation, given)).toMatchObject({ code: words[service].denied });
  const statements = [];
  for (const { action, hasResource } of needsOf(service, operation, given)) {
    // With what was found before, as some actions are needed on several resources.
    await emulator.setPolicy({ Effect: 'Allow', NotAction: action, Resource: '*' }, ...statements);
    const { code, message } = await emulator.failureOf('caller', service, operation, given);
    expect(code, `without ${action}`).toBe(words[service].denied);
    const [, denied, resource = ''] = /not authorized to perform: (\S+) on resource: (\S+)/.exec(message) ?? [];
    expect(denied).toBe(action);
    expect(resource !== '*').toBe(hasResource);
    statements.push({ Effect: 'Allow', Action: action, Resource: resource } as const);
  }
  if (notByPolicy !== undefined) return emulator.call('administrator', service, operation, given);
  await emulator.setPolicy(...statements);
  return emulator.call('caller', service, operation, given);
}
