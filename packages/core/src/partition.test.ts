import { describe, expect, it } from 'vitest';
import { controlPlaneRegion, isPartition, partitionOf } from './partition.js';

describe('a partition', () => {
  it.each([
    { region: 'us-east-1', partition: 'aws' },
    { region: 'eu-central-2', partition: 'aws' },
    { region: 'aws-global', partition: 'aws' },
    { region: 'mars-north-1', partition: 'aws' },
    { region: 'cn-northwest-1', partition: 'aws-cn' },
    { region: 'aws-cn-global', partition: 'aws-cn' },
    { region: 'us-gov-east-1', partition: 'aws-us-gov' },
    { region: 'aws-us-gov-global', partition: 'aws-us-gov' },
    { region: 'us-iso-west-1', partition: 'aws-iso' },
    { region: 'aws-iso-global', partition: 'aws-iso' },
    { region: 'us-isob-east-1', partition: 'aws-iso-b' },
    { region: 'aws-iso-b-global', partition: 'aws-iso-b' },
    { region: 'eu-isoe-west-1', partition: 'aws-iso-e' },
    { region: 'us-isof-east-1', partition: 'aws-iso-f' },
    { region: 'eusc-de-east-1', partition: 'aws-eusc' },
  ])('of $region is $partition', ({ region, partition }) => {
    expect(partitionOf(region)).toBe(partition);
  });

  it('has its IAM in a region of its own', () => {
    for (const partition of [
      'aws',
      'aws-cn',
      'aws-eusc',
      'aws-iso',
      'aws-iso-b',
      'aws-iso-e',
      'aws-iso-f',
      'aws-us-gov',
    ] as const) {
      expect(partitionOf(controlPlaneRegion(partition))).toBe(partition);
      expect(isPartition(partition)).toBe(true);
    }
    expect(isPartition('aws-moon')).toBe(false);
  });
});
