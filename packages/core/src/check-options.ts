import type { Call } from './call.js';
import type { IamOptions } from './create-clients.js';
import { isPartition, partitionOf } from './partition.js';
import type { IamLogger } from './traffic/logger.js';
import { checkMembers, checkObject, invalidInput, kindOf, shown } from './validate.js';

/** A label of a host name: what a region becomes. Anything else could lead to another host. */
const hostLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** Throws a `ValidationError` when the options cannot be, or contradict each other. */
export function checkOptions(call: Call, options: IamOptions): void {
  checkMembers(call, 'options', options, {
    region: true,
    partition: true,
    profile: true,
    credentials: true,
    endpoint: true,
    clients: true,
    maxConcurrency: true,
    propagation: true,
    logger: true,
    clock: true,
  });
  const { region, partition, endpoint, profile, clients, clock } = options;
  if (endpoint !== undefined) checkEndpoint(call, endpoint);
  if (profile !== undefined && (typeof profile !== 'string' || profile === ''))
    throw invalidInput(call, `the profile is ${profile === '' ? 'empty' : kindOf(profile)}; give its name.`);
  if (partition !== undefined && !isPartition(partition))
    throw invalidInput(call, `no partition is called ${shown(String(partition))}; the usual one is "aws".`);
  if (region !== undefined) {
    checkRegion(call, region);
    if (endpoint === undefined && !globalThis.process?.env['AWS_ENDPOINT_URL']) checkShape(call, region);
    if (partition !== undefined && partitionOf(region) !== partition)
      throw invalidInput(
        call,
        `the region ${region} is in ${partitionOf(region)}, not in ${partition}; give one of the two.`,
      );
  }
  if (clients !== undefined) checkObject(call, 'clients', clients);
  checkTraffic(call, options);
  if (clock !== undefined && (typeof clock?.now !== 'function' || typeof clock.sleep !== 'function'))
    throw invalidInput(call, `the clock is ${kindOf(clock)} without now and sleep.`);
}

function checkTraffic(call: Call, { maxConcurrency, propagation, logger }: IamOptions): void {
  if (maxConcurrency !== undefined && !(Number.isInteger(maxConcurrency) && maxConcurrency >= 1))
    throw invalidInput(call, 'maxConcurrency is no whole number from 1; leave it out for 50.');
  if (propagation !== undefined && typeof propagation !== 'boolean')
    throw invalidInput(call, `propagation is ${kindOf(propagation)}; give true or false.`);
  const { debug, warn }: { readonly [member in keyof IamLogger]?: unknown } = Object(logger);
  if (logger !== undefined && !(typeof debug === 'function' && typeof warn === 'function'))
    throw invalidInput(call, `the logger is ${kindOf(logger)} without debug and warn; give one such as console.`);
}

/** Throws a `ValidationError` when a region cannot be part of a host name. */
export function checkRegion(call: Call, region: unknown): void {
  if (region === '') throw invalidInput(call, 'the region is empty; leave it out to use the configured one.');
  if (typeof region !== 'string')
    throw invalidInput(call, `the region is ${kindOf(region)}; give a string such as "eu-central-1".`);
  if (!hostLabel.test(region))
    throw invalidInput(call, `the region ${shown(region)} cannot be; one is called such as "eu-central-1".`);
}

/**
 * Where AWS answers, a region without a hyphen, or in capitals, is a mistake: IAM would not notice, for all regions but
 * some share one endpoint, and STS would not be found. An endpoint of somebody else may call its region anything.
 */
function checkShape(call: Call, region: string): void {
  if (region !== region.toLowerCase())
    throw invalidInput(call, `no region is called ${shown(region)}; write ${shown(region.toLowerCase())}.`);
  if (!region.includes('-'))
    throw invalidInput(call, `no region is called ${shown(region)}; one is called such as "eu-central-1".`);
}

function checkEndpoint(call: Call, endpoint: unknown): void {
  if (typeof endpoint !== 'string') throw invalidInput(call, `the endpoint is ${kindOf(endpoint)}; give a URL.`);
  if (!URL.canParse(endpoint) || !/^https?:\/\//i.test(endpoint)) {
    // What may hold a password is not shown.
    const which = endpoint.includes('@') ? 'the endpoint' : `the endpoint ${shown(endpoint)}`;
    throw invalidInput(call, `${which} is no http or https URL; give one such as "http://127.0.0.1:4566".`);
  }
}
