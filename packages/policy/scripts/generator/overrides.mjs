// What the data gets wrong, and what it does not say. Each entry: why, and when it was looked up.
// An entry that fits nothing any more stops the generator, so that the table never outlives its reasons.

/** Types of condition keys that the data gets wrong; `type` is the data's own vocabulary. */
export const conditionKeyTypes = [
  {
    key: 'aws:SourceVpcArn',
    type: 'ARN',
    reason: 'the data says String; the page on global condition keys says ARN, and ArnLike is how it is used',
    date: '2026-11-24',
  },
];

/** Condition keys that an action takes although the data does not list them. */
export const actionConditionKeys = [
  {
    action: 'sts:AssumeRoleWithWebIdentity',
    keys: ['*.*:sub', '*.*:aud', '*.*:amr', '*.*:azp'],
    type: 'String',
    reason:
      'any OpenID Connect provider (EKS, Okta, …) brings keys named after its own host; the data names the well-known hosts only',
    date: '2026-11-24',
  },
  {
    action: 'sts:AssumeRoleWithSAML',
    keys: ['SAML:aud', 'SAML:doc', 'SAML:iss', 'SAML:namequalifier', 'SAML:sub', 'SAML:sub_type'],
    type: 'String',
    reason: 'the data has these in lower case only; the console and most pages of the user guide write them so',
    date: '2026-11-24',
  },
];

/** Resource types whose last variable may hold a colon; in every other a colon would make an ARN of another type. */
export const colonsInNames = [
  { type: 's3:object', reason: 'an object key is any UTF-8 text', date: '2026-11-24' },
  { type: 's3:accesspointobject', reason: 'an object key is any UTF-8 text', date: '2026-11-24' },
  { type: 's3-outposts:object', reason: 'an object key is any UTF-8 text', date: '2026-11-24' },
  { type: 'cloudwatch:alarm', reason: 'an alarm name is any ASCII text', date: '2026-11-24' },
  { type: 'iot:client', reason: 'an MQTT client id may hold colons', date: '2026-11-24' },
  { type: 'iot:topic', reason: 'an MQTT topic may hold colons', date: '2026-11-24' },
  { type: 'iot:topicfilter', reason: 'an MQTT topic filter may hold colons', date: '2026-11-24' },
];
