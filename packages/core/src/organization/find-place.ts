import { DescribeOrganizationalUnitCommand, ListParentsCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { IamError } from '../errors/iam-error.js';
import { invalidResponse, missing } from '../errors/invalid-response.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText, invalidInput, type TextRule } from '../validate.js';
import { listOrganizationRoots } from './list-organization-roots.js';
import { listUnitsIn } from './list-units-in.js';
import { type OrganizationalUnit, toOrganizationalUnit } from './organizational-unit.js';
import type { Place } from './place.js';

const placeName: TextRule = {
  what: 'path or id of an organizational unit',
  min: 1,
  max: 1_000,
  pattern: /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}|\/|(?:\/[^/]{1,128})+)$/,
  characters: 'a path such as /Workloads/Prod, or an id such as ou-ab12-11111111',
};

/** The greatest depth of units below the root, by AWS's quota, and some more. */
const deepest = 16;

/** Throws when units seem to be in each other, which AWS never answers: a walk would not end. */
export function checkDepth(call: Call, depth: number): void {
  if (depth > deepest) throw invalidResponse(call, 'as if units were in each other');
}

/** The root of the organization. */
export async function findRoot(clients: Clients<'organizations'>, options: CallOptions): Promise<Place> {
  const root = await listOrganizationRoots(clients, options).first();
  if (root === undefined) throw invalidResponse({ operation: 'ListRoots' }, 'without a root');
  return { id: root.id, path: '' };
}

/**
 * The root or the unit that a path or an id names. A path is walked from the root; of an id the parents are read, so that
 * its path is known.
 *
 * @throws IamError `ValidationError`; `OrganizationalUnitNotFound`.
 */
export async function findPlace(
  clients: Clients<'organizations'>,
  pathOrId: string,
  options: CallOptions,
): Promise<Place> {
  const call: Call = { operation: 'ListOrganizationalUnitsForParent', resource: `organizational unit ${pathOrId}` };
  checkText(call, placeName, pathOrId);
  if (pathOrId.startsWith('r-')) return { id: pathOrId, path: '' };
  if (pathOrId.startsWith('ou-'))
    return describeUnit(clients, pathOrId, await pathOfParent(clients, pathOrId, options), options);
  let place = await findRoot(clients, options);
  for (const name of pathOrId.split('/').filter(Boolean)) {
    const names: string[] = [];
    let found: Place | undefined;
    for await (const unit of listUnitsIn(clients, place, options)) {
      names.push(unit.name);
      if (unit.name === name) found = unit;
    }
    if (!found) throw notFound(call, place, name, names);
    place = found;
  }
  return place;
}

/** The unit that a path or an id names. */
export async function findUnit(
  clients: Clients<'organizations'>,
  pathOrId: string,
  options: CallOptions,
): Promise<OrganizationalUnit> {
  const place = await findPlace(clients, pathOrId, options);
  if (place.path === '')
    throw invalidInput(
      { operation: 'DescribeOrganizationalUnit', resource: `organizational unit ${pathOrId}` },
      'the root is no organizational unit; name one, such as /Workloads.',
    );
  return describeUnit(clients, place.id, place.path.slice(0, place.path.lastIndexOf('/')), options);
}

async function describeUnit(
  clients: Clients<'organizations'>,
  id: string,
  parentPath: string,
  options: CallOptions,
): Promise<OrganizationalUnit> {
  const call: Call = { operation: 'DescribeOrganizationalUnit', resource: `organizational unit ${id}` };
  const command = new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id });
  const { OrganizationalUnit } = await sendCommand(clients, 'organizations', command, { ...call, ...options });
  return toOrganizationalUnit(OrganizationalUnit, parentPath, call);
}

async function pathOfParent(clients: Clients<'organizations'>, id: string, options: CallOptions): Promise<string> {
  const [, ...units] = await ancestorsOf(clients, id, options);
  let path = '';
  for (const unit of units) path = (await describeUnit(clients, unit, path, options)).path;
  return path;
}

/** The id of what an account or a unit is directly in. */
export async function parentOf(clients: Clients<'organizations'>, id: string, options: CallOptions): Promise<string> {
  const call: Call = { operation: 'ListParents', resource: id };
  const command = new ListParentsCommand({ ChildId: id });
  const { Parents } = await sendCommand(clients, 'organizations', command, { ...call, ...options });
  // It has one, says AWS.
  return (Parents ?? missing(call, 'Parents'))[0]?.Id ?? missing(call, 'Parents[0].Id');
}

/** The ids of all that an account or a unit is in, the root first. */
export async function ancestorsOf(
  clients: Clients<'organizations'>,
  id: string,
  options: CallOptions,
): Promise<readonly string[]> {
  const ancestors: string[] = [];
  for (let at = id; !at.startsWith('r-'); ) {
    at = await parentOf(clients, at, options);
    ancestors.unshift(at);
    checkDepth({ operation: 'ListParents' }, ancestors.length);
  }
  return ancestors;
}

function notFound(call: Call, place: Place, name: string, names: readonly string[]): IamError {
  const where = place.path === '' ? 'the root' : place.path;
  const there = names.length === 0 ? 'no units' : names.map((one) => JSON.stringify(one)).join(', ');
  return new IamError({
    code: 'OrganizationalUnitNotFound',
    message: `${call.operation}: there is no organizational unit ${JSON.stringify(name)} in ${where}.`,
    ...call,
    hints: [`In ${where} there is: ${there}. Names are compared with regard to case.`],
  });
}
