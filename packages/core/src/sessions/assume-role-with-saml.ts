import { AssumeRoleWithSAMLCommand } from '@aws-sdk/client-sts';
import type { Clients } from '../clients.js';
import type { Duration } from '../duration.js';
import type { Credentials } from '../sdk/configuration.js';
import type { Secret } from '../secret.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText } from '../validate.js';
import {
  callOnRole,
  providerArn,
  type SessionPolicies,
  samlAssertion,
  sessionSeconds,
  tokenOf,
  toSdkPolicies,
  toSessionCredentials,
} from './session-input.js';

/** How a role is assumed with the assertion of a SAML provider. */
export interface AssumeRoleWithSamlOptions extends SessionPolicies, CallOptions {
  /** ARN of the SAML provider that made the assertion. */
  readonly providerArn: string;
  /** The assertion in Base64, or a function that gives one: it ends after minutes, and each new session needs another. */
  readonly assertion: string | Secret | (() => Promise<string | Secret> | string | Secret);
  /** `'15m'` up to what the role and the assertion allow, at most `'12h'`. Default: `'1h'`. */
  readonly duration?: Duration | undefined;
}

/** Parameters of `assumeRoleWithSaml`. */
export interface AssumeRoleWithSamlParameters extends AssumeRoleWithSamlOptions {
  readonly roleArn: string;
}

/**
 * Asks STS for a session of a role, once, by the assertion of a SAML provider that the role trusts. The caller needs no
 * credentials; the assertion says what the session is called.
 *
 * @throws IamError `InvalidIdentityToken` when the assertion is not valid; `ExpiredToken` when it has ended;
 * `IDPRejectedClaim` when the provider's claim is refused; `AccessDenied` when the trust policy does not allow it.
 *
 * @example
 * ```ts
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { assumeRoleWithSaml } from '@iamkit/core/actions';
 *
 * const roleArn = 'arn:aws:iam::123456789012:role/deploy';
 * const providerArn = 'arn:aws:iam::123456789012:saml-provider/corporate';
 * const assertion = process.env['SAML_ASSERTION'] ?? '';
 * const credentials = await assumeRoleWithSaml({ sts: new STSClient() }, { roleArn, providerArn, assertion });
 * console.log(credentials.accessKeyId.slice(0, 4)); // ASIA
 * ```
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html
 */
export async function assumeRoleWithSaml(
  clients: Clients<'sts'>,
  parameters: AssumeRoleWithSamlParameters,
): Promise<Credentials> {
  const { duration, signal } = parameters;
  const call = callOnRole('AssumeRoleWithSAML', parameters.roleArn);
  checkText(call, providerArn, parameters.providerArn);
  const command = new AssumeRoleWithSAMLCommand({
    RoleArn: parameters.roleArn,
    PrincipalArn: parameters.providerArn,
    ...(duration === undefined ? {} : { DurationSeconds: sessionSeconds(call, duration, 43_200) }),
    ...(await toSdkPolicies(call, parameters)),
    SAMLAssertion: await tokenOf(call, samlAssertion, parameters.assertion),
  });
  const answer = await sendCommand(clients, 'sts', command, { ...call, signal });
  return toSessionCredentials(answer.Credentials, call);
}
