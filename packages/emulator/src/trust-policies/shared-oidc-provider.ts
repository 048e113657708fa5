import type { PolicyStatement } from '@iamkit/policy/document';

/**
 * OpenID Connect providers that many organisations share, and the condition key by which a trust policy has to tell its own apart.
 * AWS's list has one more, IBM Turbonomic, whose address changes and is not published.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const requiredKeys: ReadonlyMap<string, string> = new Map([
  ['agent.buildkite.com', 'agent.buildkite.com:sub'],
  ['api.pulumi.com/oidc', 'api.pulumi.com/oidc:aud'],
  ['app.terraform.io', 'app.terraform.io:sub'],
  ['cognito-identity.amazonaws.com', 'cognito-identity.amazonaws.com:aud'],
  ['gitlab.com', 'gitlab.com:sub'],
  ['oidc-configuration.audit-log.githubusercontent.com', 'oidc-configuration.audit-log.githubusercontent.com:sub'],
  ['oidc.codefresh.io', 'oidc.codefresh.io:sub'],
  ['oidc.vercel.com', 'oidc.vercel.com:aud'],
  ['proidc.upbound.io', 'proidc.upbound.io:sub'],
  ['sandboxes.cloud', 'sandboxes.cloud:aud'],
  ['scalr.io', 'scalr.io:sub'],
  ['sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d', 'sts:RoleSessionName'],
  ['studio.datachain.ai/api', 'studio.datachain.ai/api:sub'],
  ['token.actions.githubusercontent.com', 'token.actions.githubusercontent.com:sub'],
  ['tokens.cloud.shisho.dev', 'tokens.cloud.shisho.dev:sub'],
  ['vstoken.actions.githubusercontent.com', 'vstoken.actions.githubusercontent.com:sub'],
]);

/** The key that a statement must compare because it trusts a shared provider, and does not; undefined where nothing is missing. */
export function missingProviderControl({ Effect, Principal, Condition }: PolicyStatement): string | undefined {
  if (Effect !== 'Allow' || typeof Principal !== 'object') return undefined;
  for (const provider of [Principal.Federated ?? []].flat()) {
    const [, url = provider] = provider.split(':oidc-provider/');
    const key = requiredKeys.get(url);
    if (key !== undefined && !compares(Condition ?? {}, key)) return key;
  }
  return undefined;
}

/** Operators that say what a claim must be; with `IfExists` a token without the claim would pass. */
const comparing = /^(?:ForAllValues:|ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;

function compares(condition: NonNullable<PolicyStatement['Condition']>, requiredKey: string): boolean {
  return Object.entries(condition).some(
    ([operator, keys]) =>
      comparing.test(operator) &&
      Object.entries(keys).some(
        ([key, values]) =>
          key.toLowerCase() === requiredKey.toLowerCase() && [values].flat().length > 0 && [values].flat().every(tells),
      ),
  );
}

/** Whether a value is anything but wildcards. */
const tells = (value: string | number | boolean): boolean => !/^[*?]*$/.test(String(value));
