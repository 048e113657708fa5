// The same policies and requests in both languages: statement i lets team i read and write its own two places from its
// own network. Twenty statements are 6.5 KB of JSON.

const places = (index) => [`arn:aws:s3:::team-${index}-uploads`, `arn:aws:s3:::team-${index}-archive/projects`];
const network = (index) => `10.${index % 256}.${(index >> 8) % 256}.0/24`;
const actionsOf = (index) => ['Get', 'Put', 'Delete'].map((verb) => `s3:${verb}Team${index}Object`);

/** @param {number} statements */
export function iamPolicy(statements) {
  return {
    Version: '2012-10-17',
    Statement: Array.from({ length: statements }, (_, index) => ({
      Sid: `Team${index}`,
      Effect: 'Allow',
      Action: actionsOf(index),
      Resource: places(index).map((place) => `${place}/*`),
      Condition: {
        StringEquals: { 'aws:PrincipalTag/team': `team-${index}` },
        IpAddress: { 'aws:SourceIp': [network(index), '192.0.2.0/24'] },
      },
    })),
  };
}

/** @param {number} statements */
export function cedarPolicies(statements) {
  const one = (index) => `@id("Team${index}")
permit(principal, action in [${actionsOf(index)
    .map((name) => `Action::"${name}"`)
    .join(', ')}], resource)
when {
  (${places(index)
    .map((place) => `resource.arn like "${place}/*"`)
    .join(' || ')}) &&
  context.team == "team-${index}" &&
  (context.sourceIp.isInRange(ip("${network(index)}")) || context.sourceIp.isInRange(ip("192.0.2.0/24")))
};`;
  return Array.from({ length: statements }, (_, index) => one(index)).join('\n');
}

/** Eight requests over the whole policy, of which every fourth is of another team's place and so not allowed. */
const questions = (statements) =>
  Array.from({ length: 8 }, (_, number) => {
    const index = Math.floor(((number + 0.5) / 8) * statements);
    const owner = number % 4 === 3 ? index + 1 : index;
    return {
      action: actionsOf(index)[number % 3],
      resource: `${places(owner)[number % 2]}/2026/report-${number}.csv`,
      team: `team-${index}`,
      sourceIp: `10.${index % 256}.${(index >> 8) % 256}.${number + 1}`,
    };
  });

/** @param {number} statements */
export const iamRequests = (statements) =>
  questions(statements).map(({ action, resource, team, sourceIp }) => ({
    principal: 'arn:aws:iam::111122223333:user/alice',
    action,
    resource,
    context: { 'aws:PrincipalTag/team': team, 'aws:SourceIp': sourceIp },
  }));

/** @param {number} statements */
export const cedarRequests = (statements) =>
  questions(statements).map(({ action, resource, team, sourceIp }) => ({
    principal: { type: 'User', id: 'alice' },
    action: { type: 'Action', id: action },
    resource: { type: 'Object', id: 'object' },
    context: { team, sourceIp: { __extn: { fn: 'ip', arg: sourceIp } } },
    entities: [{ uid: { type: 'Object', id: 'object' }, attrs: { arn: resource }, parents: [] }],
  }));

/** pbac reads IAM's documents, and a key's part before the colon as the name of an object. @param {number} statements */
export const pbacRequests = (statements) =>
  questions(statements).map(({ action, resource, team, sourceIp }) => ({
    action,
    resource,
    context: { aws: { 'PrincipalTag/team': team, SourceIp: sourceIp } },
  }));
