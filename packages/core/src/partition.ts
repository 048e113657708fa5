/** The AWS partitions: groups of regions, each with an IAM of its own. */
export type Partition =
  | 'aws'
  | 'aws-cn'
  | 'aws-eusc'
  | 'aws-iso'
  | 'aws-iso-b'
  | 'aws-iso-e'
  | 'aws-iso-f'
  | 'aws-us-gov';

/** Partition, how its regions begin, and the region where its IAM runs. What begins like none of them is `aws`. */
const partitions: readonly (readonly [partition: Partition, prefix: string, controlPlane: string])[] = [
  ['aws-cn', 'cn-', 'cn-north-1'],
  ['aws-cn', 'aws-cn-', 'cn-north-1'],
  ['aws-eusc', 'eusc-', 'eusc-de-east-1'],
  ['aws-iso', 'us-iso-', 'us-iso-east-1'],
  ['aws-iso', 'aws-iso-global', 'us-iso-east-1'],
  ['aws-iso-b', 'us-isob-', 'us-isob-east-1'],
  ['aws-iso-b', 'aws-iso-b-', 'us-isob-east-1'],
  ['aws-iso-e', 'eu-isoe-', 'eu-isoe-west-1'],
  ['aws-iso-e', 'aws-iso-e-', 'eu-isoe-west-1'],
  ['aws-iso-f', 'us-isof-', 'us-isof-south-1'],
  ['aws-iso-f', 'aws-iso-f-', 'us-isof-south-1'],
  ['aws-us-gov', 'us-gov-', 'us-gov-west-1'],
  ['aws-us-gov', 'aws-us-gov-', 'us-gov-west-1'],
  ['aws', '', 'us-east-1'],
];

/** The partition that a region, or a pseudo region such as `aws-cn-global`, belongs to. */
export function partitionOf(region: string): Partition {
  return partitions.find(([, prefix]) => region.startsWith(prefix))?.[0] ?? 'aws';
}

/** The region where the partition's IAM and Organizations are, used when no region is configured. */
export function controlPlaneRegion(partition: Partition): string {
  return partitions.find(([name]) => name === partition)?.[2] ?? 'us-east-1';
}

/** Whether a string names a partition. */
export function isPartition(name: string): name is Partition {
  return partitions.some(([partition]) => partition === name);
}
