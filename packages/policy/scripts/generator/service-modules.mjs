import { camelCase } from './names.mjs';
import { notice } from './notice.mjs';

/** One module a service, in both formats: the ARN builders, and the rows that the catalog reads. */
export function serviceModules({ services }) {
  return services.flatMap((service) => {
    const { resources, rows } = rowsOf(service);
    const path = `services/${service.prefix}`;
    const builders = `arnBuilders('${service.prefix}', resources)`;
    return [
      [
        `${path}.js`,
        `${notice}import { arnBuilders } from '../../arn/index.js';
const resources = ${resources};
export const arn = /* @__PURE__ */ ${builders};
export const rows = { resources, ${rows} };
`,
      ],
      [
        `${path}.cjs`,
        `${notice}const { arnBuilders } = require('../../arn/index.cjs');
const resources = ${resources};
exports.arn = ${builders};
exports.rows = { resources, ${rows} };
`,
      ],
      [`${path}.d.ts`, declarations(service)],
      [
        `${path}.d.cts`,
        `import type * as service from './${service.prefix}.js' with { 'resolution-mode': 'import' };\nexport declare const arn: typeof service.arn;\n`,
      ],
    ];
  });
}

const quoted = (items) => `'${items.join(' ')}'`;

function rowsOf({ resourceTypes, conditionKeys, actions }) {
  const keySets = [];
  const setOf = (names) => {
    const ids = names.map((name) => conditionKeys.findIndex((key) => key.name === name));
    const set = ids.sort((one, other) => one - other).join();
    if (set === '') return '';
    if (!keySets.includes(set)) keySets.push(set);
    return keySets.indexOf(set);
  };
  const resources = resourceTypes.map((type) => {
    const method = type.method === type.name ? '' : type.method;
    return [type.name, method, type.arns.join(), type.freedom, setOf(type.conditionKeys)].join(';');
  });
  const rows = actions.map((action) => {
    const types = action.resourceTypes.map(({ index, required }) => `${index}${required ? '!' : ''}`).join();
    return [action.name, action.level, types, setOf(action.conditionKeys)].join(';');
  });
  const keys = conditionKeys.map((key) => `${key.name}=${key.family}`);
  return {
    resources: quoted(resources),
    rows: `actions: ${quoted(rows)}, keys: ${quoted(keys)}, keySets: ${quoted(keySets)}`,
  };
}

function declarations({ name, resourceTypes }) {
  const methods = resourceTypes
    .flatMap((type) => type.arns.map((arn) => ({ type, arn, ...parametersOf(arn) })))
    .map(({ type, arn, names, places }) => {
      const parameters = [];
      if (names.length > 0) parameters.push(`names: ArnNames<${union(names)}>`);
      parameters.push(places.length > 0 ? `options: ArnOptions<${union(places)}>` : 'options?: ArnOptions');
      return `  /** \`${arn}\` */\n  ${type.method}(${parameters.join(', ')}): Arn<'${type.brand}'>;\n`;
    });
  const types = ['Arn', 'ArnNames', 'ArnOptions'].filter((type) =>
    methods.some((method) => new RegExp(`\\b${type}\\b`).test(method)),
  );
  const imported = types.length > 0 ? `import type { ${types.join(', ')} } from '../../arn/index.js';\n` : '';
  return `${notice}${imported}/** ARN builders of ${name}, one a resource type. */\nexport declare const arn: {\n${methods.join('')}};\n`;
}

const union = (names) => names.map((name) => `'${name}'`).join(' | ');

/** Which names a template wants, and which of region and account. A `*` in a template is a name too: `id`. */
function parametersOf(arn) {
  const [, , service, region, account, ...rest] = arn.split(':');
  const places = [];
  if (/[$*]/.test(region)) places.push('region');
  if (/[$*]/.test(account)) places.push('account');
  const names = [...[service, ...rest].join(':').matchAll(/\$\{([^}]+)\}|\*/g)].map(([, name]) =>
    name === undefined ? 'id' : camelCase(name),
  );
  if (new Set(names).size !== names.length) throw new Error(`two variables of ${arn} give the same name`);
  return { places, names };
}
