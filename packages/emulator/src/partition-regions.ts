import type { Partition } from './emulator-options.js';

/** The region for which a partition's IAM is signed. */
export const partitionRegions: ReadonlyMap<Partition, string> = new Map<Partition, string>([
  ['aws', 'us-east-1'],
  ['aws-cn', 'cn-north-1'],
  ['aws-eusc', 'eusc-de-east-1'],
  ['aws-iso', 'us-iso-east-1'],
  ['aws-iso-b', 'us-isob-east-1'],
  ['aws-iso-e', 'eu-isoe-west-1'],
  ['aws-iso-f', 'us-isof-south-1'],
  ['aws-us-gov', 'us-gov-west-1'],
]);
