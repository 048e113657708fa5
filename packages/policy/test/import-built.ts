/**
 * An entry point of the package as it is built. Its types come from the source, because types are checked while the
 * package is built.
 */
export const importBuilt = <Module>(path: string): Promise<Module> =>
  import(/* @vite-ignore */ `@iamkit/policy${path}`);
