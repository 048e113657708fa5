import { notice } from './notice.mjs';

/** What the catalog knows before it loads a service: how to load each, and the global condition keys. */
export function catalogIndex({ services, globalKeys, version, updatedAt }) {
  const keys = `'${globalKeys.map((key) => `${key.name}=${key.family}`).join(' ')}'`;
  const facts = { dataVersion: `'${version}'`, dataDate: `'${updatedAt.slice(0, 10)}'`, globalKeys: keys };
  const rows = (load) =>
    services.map(({ prefix, name }) => `  ['${prefix}', ${JSON.stringify(name)}, ${load(prefix)}],\n`).join('');
  const names = Object.entries(facts);
  return [
    [
      'catalog-index.js',
      `${notice}${names.map(([name, value]) => `export const ${name} = ${value};\n`).join('')}export const services = [
${rows((prefix) => `() => import('./services/${prefix}.js')`)}];
`,
    ],
    [
      'catalog-index.cjs',
      `${notice}${names.map(([name, value]) => `exports.${name} = ${value};\n`).join('')}exports.services = [
${rows((prefix) => `async () => require('./services/${prefix}.cjs')`)}];
`,
    ],
    [
      'catalog-index.d.ts',
      `${notice}export declare const dataVersion: string;
/** \`2026-09-26\` */
export declare const dataDate: string;
/** \`name=family\`, with spaces between; the letters are explained in src/catalog/read-condition-keys.ts. */
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
`,
    ],
  ];
}
