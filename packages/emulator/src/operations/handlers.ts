import type { IamOperations } from '../model/generated/iam-operations.js';
import type { ServiceId } from '../model/service-model.js';
import type { Structure } from '../wire/value.js';
import type { Handler, Handlers } from './handler.js';
import { accessReportHandlers } from './iam/access-report-handlers.js';
import { accountHandlers } from './iam/account-handlers.js';
import { credentialHandlers } from './iam/credential-handlers.js';
import { delegationHandlers } from './iam/delegation-handlers.js';
import { groupHandlers } from './iam/group-handlers.js';
import { instanceProfileHandlers } from './iam/instance-profile-handlers.js';
import { mfaHandlers } from './iam/mfa-handlers.js';
import { oidcProviderHandlers } from './iam/oidc-provider-handlers.js';
import { policyHandlers } from './iam/policy-handlers.js';
import { policyUseHandlers } from './iam/policy-use-handlers.js';
import { roleHandlers } from './iam/role-handlers.js';
import { samlProviderHandlers } from './iam/saml-provider-handlers.js';
import { serverCertificateHandlers } from './iam/server-certificate-handlers.js';
import { userHandlers } from './iam/user-handlers.js';
import { organizationsHandlers } from './organizations/organizations-handlers.js';
import { stsHandlers } from './sts/sts-handlers.js';

/** Each group of operations registers in a table of its own. */
const iam: Handlers<IamOperations> = {
  ...accessReportHandlers,
  ...accountHandlers,
  ...credentialHandlers,
  ...delegationHandlers,
  ...groupHandlers,
  ...instanceProfileHandlers,
  ...mfaHandlers,
  ...oidcProviderHandlers,
  ...policyHandlers,
  ...policyUseHandlers,
  ...roleHandlers,
  ...samlProviderHandlers,
  ...serverCertificateHandlers,
  ...userHandlers,
};

/** A handler behind the wire, where the model has made sure that the input is what it takes. */
type WireHandler = Handler<Structure, Structure>;

const byName = (handlers: object): ReadonlyMap<string, WireHandler> => new Map(Object.entries(handlers));

const handlers: Readonly<Record<ServiceId, ReadonlyMap<string, WireHandler>>> = {
  iam: byName(iam),
  organizations: byName(organizationsHandlers),
  sts: byName(stsHandlers),
};

/** What emulates an operation, or undefined where nothing does yet. */
export const handlerOf = (service: ServiceId, operation: string): WireHandler | undefined =>
  handlers[service].get(operation);
