import { devNull } from 'node:os';

/** Variables that would send a program elsewhere, or hand it other credentials. */
const interfering: readonly string[] = [
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CREDENTIAL_EXPIRATION',
  'AWS_DEFAULT_PROFILE',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_PROFILE',
  'AWS_ROLE_ARN',
  'AWS_ROLE_SESSION_NAME',
  'AWS_SECURITY_TOKEN',
  'AWS_SESSION_TOKEN',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
];

/**
 * The environment of a program that shall reach the emulator and nothing else: the machine's own AWS settings, files included, are out
 * of its sight, and no proxy is asked for this machine, by whatever address the emulator listens.
 */
export function childEnvironment(
  own: NodeJS.ProcessEnv,
  emulator: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(
    ([name]) => !interfering.includes(name) && !name.startsWith('AWS_ENDPOINT_URL'),
  );
  const { hostname } = new URL(emulator['AWS_ENDPOINT_URL'] ?? 'http://127.0.0.1');
  const direct = new Set(['127.0.0.1', 'localhost', '::1', hostname.replace(/^\[(.*)\]$/, '$1')]);
  const noProxy = [own['NO_PROXY'] ?? own['no_proxy'], ...direct].filter(Boolean).join(',');
  return {
    ...Object.fromEntries(kept),
    AWS_CONFIG_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    NO_PROXY: noProxy,
    no_proxy: noProxy,
    ...emulator,
  };
}
