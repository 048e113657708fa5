import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?js$/.test(file));
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');
const specifiers = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport\(|\brequire\(|^import)\s*['"]([^'"]+)['"]/gm)].map(([, name = '']) => name);

it('no module of the package imports anything but its own modules, so that it runs in a browser', () => {
  const imported = modules.flatMap((file) => specifiers(textOf(file)));
  expect(imported.length).toBeGreaterThan(modules.length);
  expect(imported.filter((name) => !/^\.{1,2}\//.test(name))).toEqual([]);
});

it('the catalog imports each service by its own name, so that a bundler gives each a file of its own', () => {
  const services = modules
    .filter((file) => /services[/\\][^/\\]+\.js$/.test(file))
    .map((file) => file.replaceAll('\\', '/'));
  const index = textOf('generated/catalog-index.js');
  expect(services.length).toBeGreaterThan(400);
  for (const file of services) expect(index).toContain(`() => import('${file.replace('generated', '.')}')`);
});
