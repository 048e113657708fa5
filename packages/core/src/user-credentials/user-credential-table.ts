import {
  DeactivateMFADeviceCommand,
  DeleteServiceSpecificCredentialCommand,
  DeleteSigningCertificateCommand,
  DeleteSSHPublicKeyCommand,
  DeleteVirtualMFADeviceCommand,
  ListMFADevicesCommand,
  ListServiceSpecificCredentialsCommand,
  ListSigningCertificatesCommand,
  ListSSHPublicKeysCommand,
} from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList, type PageInput } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { SdkCommand } from '../sdk/structure.js';
import { checkText, existingUserName, type TextRule } from '../validate.js';
import type { UserCredentialKind, UserCredentialRecords } from './user-credential.js';

/** A call that takes a credential away. */
interface Removal {
  readonly operation: string;
  readonly command: SdkCommand<unknown>;
  /** What to do about it where the call before it was made and this one was not. */
  readonly hint?: string;
}

/** How a kind of credential is listed and deleted. */
interface Entry<Item> {
  list(clients: Clients<'iam'>, call: Call, name: string, signal: AbortSignal | undefined): Listing<Item>;
  readonly id: TextRule;
  /** The calls that delete one, in order. */
  remove(UserName: string, id: string): readonly Removal[];
}

interface Definition<Answer, Item> {
  command(UserName: string, page: PageInput): SdkCommand<Answer>;
  items(answer: Answer, call: Call): readonly Item[];
}

/** The list of an entry, with the type of its answer out of sight. */
function listed<Answer extends { IsTruncated?: boolean | undefined; Marker?: string | undefined }, Item>({
  command,
  items,
}: Definition<Answer, Item>): Entry<Item>['list'] {
  return (clients, call, name, signal) =>
    iamList(clients, {
      call,
      command: (page) => {
        checkText(call, existingUserName, name);
        return command(name, page);
      },
      items: (answer) => items(answer, call).map((item) => Object.freeze(item)),
      signal,
    });
}

const idRule = (what: string, characters = 'letters, digits and _', pattern = /^\w*$/): TextRule => ({
  what,
  min: 9,
  max: 256,
  pattern,
  characters,
});

/** Only these are entities of the account: hardware tokens have a serial number, FIDO keys an ARN with `:u2f/`. */
const isVirtual = (serialNumber: unknown): boolean =>
  typeof serialNumber === 'string' && serialNumber.startsWith('arn:') && serialNumber.includes(':mfa/');

// The calls are marked as pure, so that bundlers drop the table, and the commands with it, where nobody uses it.
export const userCredentialTable: {
  readonly [kind in UserCredentialKind]: Entry<UserCredentialRecords[kind]>;
} = {
  mfaDevice: {
    list: /* @__PURE__ */ listed({
      command: (UserName, page) => new ListMFADevicesCommand({ ...page, UserName }),
      items: ({ MFADevices }, call) =>
        (MFADevices ?? missing(call, 'MFADevices')).map(({ SerialNumber, UserName, EnableDate }) => {
          const id = SerialNumber ?? missing(call, 'SerialNumber');
          return {
            id,
            userName: UserName ?? missing(call, 'UserName'),
            enabledAt: EnableDate ?? missing(call, 'EnableDate'),
            virtual: isVirtual(id),
          };
        }),
    }),
    id: /* @__PURE__ */ idRule('serial number', 'letters, digits and _ + = / : , . @ -', /^[\w+=/:,.@-]*$/),
    remove: (UserName, SerialNumber) => [
      { operation: 'DeactivateMFADevice', command: new DeactivateMFADeviceCommand({ UserName, SerialNumber }) },
      // Else the next device of that name would be one too many.
      ...(isVirtual(SerialNumber)
        ? [
            {
              operation: 'DeleteVirtualMFADevice',
              command: new DeleteVirtualMFADeviceCommand({ SerialNumber }),
              hint: `Nobody has ${SerialNumber} any more, so that deleting again does not find it: iam.virtualMfaDevice(serialNumber).delete().`,
            },
          ]
        : []),
    ],
  },
  serviceSpecificCredential: {
    list: /* @__PURE__ */ listed({
      // Without a service name: of all services.
      command: (UserName, page) => new ListServiceSpecificCredentialsCommand({ ...page, UserName }),
      items: ({ ServiceSpecificCredentials }, call) =>
        (ServiceSpecificCredentials ?? missing(call, 'ServiceSpecificCredentials')).map((credential) => ({
          id: credential.ServiceSpecificCredentialId ?? missing(call, 'ServiceSpecificCredentialId'),
          userName: credential.UserName ?? missing(call, 'UserName'),
          status: credential.Status ?? missing(call, 'Status'),
          createdAt: credential.CreateDate ?? missing(call, 'CreateDate'),
          serviceName: credential.ServiceName ?? missing(call, 'ServiceName'),
          ...(credential.ServiceUserName === undefined ? {} : { serviceUserName: credential.ServiceUserName }),
          ...(credential.ExpirationDate === undefined ? {} : { expiresAt: credential.ExpirationDate }),
        })),
    }),
    id: /* @__PURE__ */ idRule('id of the service-specific credential'),
    remove: (UserName, ServiceSpecificCredentialId) => [
      {
        operation: 'DeleteServiceSpecificCredential',
        command: new DeleteServiceSpecificCredentialCommand({ UserName, ServiceSpecificCredentialId }),
      },
    ],
  },
  signingCertificate: {
    list: /* @__PURE__ */ listed({
      command: (UserName, page) => new ListSigningCertificatesCommand({ ...page, UserName }),
      items: ({ Certificates }, call) =>
        (Certificates ?? missing(call, 'Certificates')).map((certificate) => ({
          id: certificate.CertificateId ?? missing(call, 'CertificateId'),
          userName: certificate.UserName ?? missing(call, 'UserName'),
          status: certificate.Status ?? missing(call, 'Status'),
          ...(certificate.UploadDate === undefined ? {} : { uploadedAt: certificate.UploadDate }),
          body: certificate.CertificateBody ?? missing(call, 'CertificateBody'),
        })),
    }),
    id: /* @__PURE__ */ idRule('certificate id'),
    remove: (UserName, CertificateId) => [
      {
        operation: 'DeleteSigningCertificate',
        command: new DeleteSigningCertificateCommand({ UserName, CertificateId }),
      },
    ],
  },
  sshPublicKey: {
    list: /* @__PURE__ */ listed({
      command: (UserName, page) => new ListSSHPublicKeysCommand({ ...page, UserName }),
      items: ({ SSHPublicKeys }, call) =>
        (SSHPublicKeys ?? missing(call, 'SSHPublicKeys')).map((key) => ({
          id: key.SSHPublicKeyId ?? missing(call, 'SSHPublicKeyId'),
          userName: key.UserName ?? missing(call, 'UserName'),
          status: key.Status ?? missing(call, 'Status'),
          uploadedAt: key.UploadDate ?? missing(call, 'UploadDate'),
        })),
    }),
    id: /* @__PURE__ */ idRule('id of the SSH public key'),
    remove: (UserName, SSHPublicKeyId) => [
      { operation: 'DeleteSSHPublicKey', command: new DeleteSSHPublicKeyCommand({ UserName, SSHPublicKeyId }) },
    ],
  },
};
