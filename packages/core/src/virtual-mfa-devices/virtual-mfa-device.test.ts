import { afterEach, expect, it, vi } from 'vitest';
import { toNewVirtualMfaDevice } from './virtual-mfa-device.js';

afterEach(() => void vi.unstubAllGlobals());

it('a new device keeps its seed and its picture, also where there is no Buffer', () => {
  const picture = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  const device = {
    SerialNumber: 'arn:aws:iam::123456789012:mfa/alice',
    Base32StringSeed: new TextEncoder().encode('JBSWY3DPEHPK3PXP'),
    QRCodePNG: picture,
  };
  const expected = Buffer.from(picture).toString('base64');
  vi.stubGlobal('Buffer', undefined);
  const { seed, qrCode } = toNewVirtualMfaDevice(device, { operation: 'CreateVirtualMFADevice' });
  vi.unstubAllGlobals();
  expect([seed.reveal(), qrCode.reveal()]).toEqual(['JBSWY3DPEHPK3PXP', expected]);
});
