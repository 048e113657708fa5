// What the rows of the scenario are made with.

export const account = '123456789012';
export const other = '210987654321';
export const arn = (resource) => `arn:aws:iam::${account}:${resource}`;
export const managed = (name) => `arn:aws:iam::aws:policy/${name}`;
export const ref = ($ref) => ({ $ref });

export const Version = '2012-10-17';
export const allows = (Action, Resource = '*', more = {}) => ({
  $json: { Version, Statement: [{ Effect: 'Allow', Action, Resource, ...more }] },
});
export const denies = (Action) => ({ $json: { Version, Statement: [{ Effect: 'Deny', Action, Resource: '*' }] } });
export const trusts = (Principal, Action = 'sts:AssumeRole', more = {}) => ({
  $json: { Version, Statement: [{ Effect: 'Allow', Principal, Action, ...more }] },
});
export const tags = (values) => Object.entries(values).map(([Key, Value]) => ({ Key, Value }));
/** Characters that an encoding may lose: of several alphabets, of XML, of URLs, and spaces that are easily trimmed. */
export const odd = 'Größe 日本 ñ _.:/=+-@ x';
export const oddText = 'a<b> & "c" \'d\' 100% +1 é 日本 ~\ttab';
export const oddCondition = {
  Condition: {
    StringLike: { 'aws:PrincipalTag/größe': ['50% & <more> + "quotes"', "it's *"], 'sts:ExternalId': 'é/%20+ÿ' },
  },
};

/**
 * The calls of one area, of one service. A row is the operation, its input, and what else is said of it:
 * `name` (by which later inputs have parts of its answer), `as` (whose call it is: the administrator's unless `root`, an ARN, or credentials
 * from an answer), `fails` (the code with which it must end) and `pages` (all pages of this list are read by the client's own paginator).
 * A row that is an object lets time pass, or says whose tokens are to be trusted.
 */
export const area = (service, rows) =>
  rows.map((row) => (Array.isArray(row) ? { service, call: row[0], with: row[1] ?? {}, ...row[2] } : row));
