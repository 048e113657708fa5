import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { importBuilt } from './import-built.js';

type Builders = Readonly<Record<string, (...given: readonly Readonly<Record<string, string>>[]) => string>>;
interface Count {
  readonly actions: number;
  readonly resourceTypes: number;
  readonly conditionKeys: number;
}

const generated = new URL('../src/generated/', import.meta.url);
const manifest: { readonly counts: Readonly<Record<string, Count>> } = JSON.parse(
  readFileSync(new URL('manifest.json', generated), 'utf8'),
);
const prefixes = Object.keys(manifest.counts);
const require = createRequire(import.meta.url);
const declarationsOf = (prefix: string): string => readFileSync(new URL(`services/${prefix}.d.ts`, generated), 'utf8');

/** One declared builder: its template, its name, the names it wants, and which of region and account. */
const declaration =
  /\/\*\* `(.+)` \*\/\n {2}(\w+)\((?:names: ArnNames<(.+?)>, )?options\??: ArnOptions(?:<(.+?)>)?\): Arn<'.+'>;/g;
const list = (union = ''): readonly string[] => [...union.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
const samples: Readonly<Record<string, string>> = { region: 'eu-west-1', account: '111122223333' };
const objectOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, samples[name] ?? 'x']));

/** What a template stands for: any text for each variable part. */
const described = (template: string, arn: string): boolean => {
  const pieces = template.split(/\$\{[^}]+\}|\*/);
  const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^:]+');
  return new RegExp(`^${pattern}$`).test(arn);
};

describe('the modules of the services', () => {
  it('hold what the manifest counts', async () => {
    const { getService } = await importBuilt<typeof import('../src/catalog/index.js')>('/catalog');
    const counts = await Promise.all(
      prefixes.map(async (prefix) => {
        const service = await getService(prefix);
        const count = {
          actions: service?.actions.length,
          resourceTypes: service?.resourceTypes.length,
          conditionKeys: service?.conditionKeys.length,
        };
        return [prefix, count] as const;
      }),
    );
    expect(Object.fromEntries(counts)).toEqual(manifest.counts);
  });

  it('build every ARN that is declared, alike as a module and in CommonJS', async () => {
    let built = 0;
    for (const prefix of prefixes) {
      const { arn } = await importBuilt<{ arn: Builders }>(`/services/${prefix}`);
      const { arn: required }: { arn: Builders } = require(`@iamkit/policy/services/${prefix}`);
      const declared = [...declarationsOf(prefix).matchAll(declaration)];
      expect(new Set(declared.map(([, , name]) => name))).toEqual(new Set(Object.keys(arn)));
      for (const [, template = '', name = '', names, places] of declared) {
        const given = [...(names ? [objectOf(list(names))] : []), objectOf(list(places))];
        const text = arn[name]?.(...given) ?? '';
        expect(described(template, text), `${text} is no ${template}`).toBe(true);
        expect(required[name]?.(...given)).toBe(text);
        built += 1;
      }
    }
    expect(built).toBeGreaterThanOrEqual(
      Object.values(manifest.counts).reduce((sum, count) => sum + count.resourceTypes, 0),
    );
  });
});
