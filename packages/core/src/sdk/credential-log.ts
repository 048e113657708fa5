import type { SdkConfiguration } from './configuration.js';

/** What the SDK says, in the same way, about settings, and about sources that nothing is configured for. */
const saysNothing = /^Not found in|not set in env|^Skipping|skipping|from any providers|^Web identity configuration/;

/** Found in whatever copy of this package made the client: a bundle may have one, and the package installed beside it another. */
const taking = Symbol.for('@iamkit/core/takeCredentialReasons');

/** As many as the chain has sources, and some. */
const most = 12;

/**
 * A logger of an SDK client that only remembers why the default chain of credentials passed its sources over: the chain's
 * own error says no more than that there are none. It has no `info`, so that nothing else is worked out to be logged.
 */
class CredentialLog {
  readonly #reasons = new Set<string>();

  debug(line: unknown): void {
    const reason = typeof line === 'string' ? /^\S+ (?:->|\(!\)) (.+)$/s.exec(line)?.[1] : undefined;
    if (reason !== undefined && !saysNothing.test(reason) && this.#reasons.size < most) this.#reasons.add(reason);
  }

  /** The reasons since they were last taken. */
  [taking](): readonly string[] {
    const reasons = [...this.#reasons];
    this.#reasons.clear();
    return reasons;
  }
}

/** The configuration with such a log, where the default chain is asked. */
export function withCredentialLog(configuration: SdkConfiguration): SdkConfiguration & { readonly logger?: never } {
  return configuration.credentials === undefined
    ? { ...configuration, logger: new CredentialLog() as never }
    : configuration;
}

/** Why the default chain of a client that iamkit made has no credentials. */
export function takeCredentialReasons(client: unknown): readonly string[] {
  const { config }: { readonly config?: { readonly logger?: { readonly [taking]?: () => readonly string[] } } } =
    Object(client);
  return config?.logger?.[taking]?.() ?? [];
}
