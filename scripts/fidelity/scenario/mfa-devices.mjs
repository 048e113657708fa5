import { area, odd, ref, tags } from './rows.mjs';

export const mfaDevices = area('iam', [
  [
    'CreateVirtualMFADevice',
    { VirtualMFADeviceName: 'phone', Path: '/devices/', Tags: tags({ owner: odd }) },
    { name: 'phone' },
  ],
  ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone', Path: '/devices/' }, { fails: 'EntityAlreadyExists' }],
  ['ListVirtualMFADevices', {}],
  [
    'EnableMFADevice',
    {
      UserName: 'alice',
      SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'),
      AuthenticationCode1: '000000',
      AuthenticationCode2: '000001',
    },
    { fails: 'InvalidAuthenticationCode' },
  ],
  [
    'EnableMFADevice',
    {
      UserName: 'alice',
      SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'),
      AuthenticationCode1: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 0] },
      AuthenticationCode2: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 1] },
    },
  ],
  ['ListMFADevices', { UserName: 'alice' }],
  ['ListVirtualMFADevices', { AssignmentStatus: 'Assigned' }],
  ['GetMFADevice', { UserName: 'alice', SerialNumber: ref('phone.VirtualMFADevice.SerialNumber') }],
  ['TagMFADevice', { SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'), Tags: tags({ stage: 'prod' }) }],
  ['ListMFADeviceTags', { SerialNumber: ref('phone.VirtualMFADevice.SerialNumber') }],
  ['UntagMFADevice', { SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'), TagKeys: ['stage'] }],
  { wait: 60 },
  [
    'ResyncMFADevice',
    {
      UserName: 'alice',
      SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'),
      AuthenticationCode1: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 0] },
      AuthenticationCode2: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 1] },
    },
  ],
  ['DeleteVirtualMFADevice', { SerialNumber: ref('phone.VirtualMFADevice.SerialNumber') }, { fails: 'DeleteConflict' }],
]);
