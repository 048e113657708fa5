// The large file: 250 statements, 1,000 actions of 410 services, with ARNs and conditions, made from the catalog.
import { getService, listServices } from '@iamkit/policy/catalog';

const statements = 250;
const servicesUsed = 410;

const operators = {
  String: ['StringEquals', "'x'"],
  Arn: ['ArnLike', "'arn:aws:iam::111122223333:role/x'"],
  Numeric: ['NumericEquals', '1'],
  Boolean: ['Bool', 'true'],
  IpAddress: ['IpAddress', "'10.0.0.0/8'"],
  Date: ['DateLessThan', "'2026-01-01T00:00:00Z'"],
};

/** @returns the statements as text: `  allow('…', …).on('…'),` lines. */
export async function largePolicy() {
  const services = [];
  for (const { prefix } of await listServices()) {
    const service = await getService(prefix);
    if (service.actions.length >= 2) services.push(service);
    if (services.length === servicesUsed) break;
  }
  return Array.from({ length: statements }, (_, index) => {
    const pair = [0, 1].map((offset) => services[(2 * index + offset) % services.length]);
    return statement(pair, index);
  });
}

function statement(pair, index) {
  const actions = pair.flatMap(({ actions }) =>
    [index % actions.length, (index + 1) % actions.length].map((at) => actions[at]),
  );
  const names = actions.map(({ name }) => `'${name}'`).join(', ');
  const about = actions.find(({ resourceTypes }) => resourceTypes.length > 0);
  const type =
    about &&
    pair
      .find(({ prefix }) => about.name.startsWith(`${prefix}:`))
      .resourceTypes.find(({ name }) => name === about.resourceTypes[0].name);
  const arn = type ? type.arns[0].replace(/\$\{(\w+)\}/g, (_, name) => samples[name] ?? 'x') : '*';
  return `  allow(${names}).on('${arn}')${index % 4 === 0 ? condition(pair, actions) : ''},`;
}

const samples = { Partition: 'aws', Region: 'eu-west-1', Account: '111122223333', AccountId: '111122223333' };

function condition(pair, actions) {
  const names = actions
    .flatMap(({ conditionKeys }) => conditionKeys)
    .filter((name) => !name.startsWith('aws:') && !/[$*]/.test(name));
  const key = pair.flatMap(({ conditionKeys }) => conditionKeys).find(({ name }) => names.includes(name));
  if (!key) return ".when({ 'aws:ResourceTag/env': { StringEquals: 'dev' } })";
  const [operator, value] = operators[key.type];
  return `.when({ '${key.name}': { ${key.multivalued ? `'ForAnyValue:${operator}'` : operator}: ${value} } })`;
}
