/** What IAM accepts although it is hardly what was meant. */
export const warningCodes = {
  MISSING_VERSION: {
    accessAnalyzer: true,
    sentence: 'The policy has no "Version", so that IAM reads it as of 2008-10-17.',
    hint: 'Add "Version": "2012-10-17". Without it, policy variables are plain text, and CreatePolicy refuses the document.',
  },
  OLD_VERSION: {
    accessAnalyzer: true,
    sentence: 'The policy is in the language of 2008-10-17.',
    hint: 'Write "Version": "2012-10-17". In the old one, policy variables are plain text, and CreatePolicy refuses it.',
  },
  ID_IN_IDENTITY_POLICY: {
    accessAnalyzer: false,
    sentence:
      'The grammar knows "Id" in policies on resources only; IAM accepts it here, and it counts against the quota.',
    hint: 'Remove it.',
  },
  EMPTY_SID_VALUE: {
    accessAnalyzer: true,
    sentence: 'The statement id is empty.',
    hint: 'Give the statement an id, or remove "Sid".',
  },
  UNIQUE_SIDS_RECOMMENDED: {
    accessAnalyzer: true,
    sentence: 'The statement id {sid} is used by an earlier statement; some services refuse that.',
    hint: 'Give each statement of a policy its own id, or none.',
  },
  RESOURCE_RECOMMENDED: {
    accessAnalyzer: false,
    sentence: 'The statement has neither "Resource" nor "NotResource"; most services refuse that.',
    hint: 'Add "Resource". Only some policies, such as those on ECR repositories, are written without.',
  },
  ACTION_WHITESPACE: {
    accessAnalyzer: false,
    sentence: 'The action {action} holds a space or a comma; IAM accepts it, and it matches nothing.',
    hint: 'Remove the space; write several actions as a list.',
  },
  ACTION_EMPTY: {
    accessAnalyzer: false,
    sentence: 'The action {action} names nothing behind the colon; IAM accepts it, and it matches nothing.',
    hint: 'Name an action, or write * behind the colon.',
  },
  EMPTY_ARRAY_ACTION: {
    accessAnalyzer: true,
    sentence: '"{element}" is an empty list.',
    hint: 'List the actions. IAM refuses to create a policy with an empty list here.',
  },
  EMPTY_ARRAY_RESOURCE: {
    accessAnalyzer: true,
    sentence: '"{element}" is an empty list.',
    hint: 'List the resources. IAM refuses to create a policy with an empty list here.',
  },
  EMPTY_ARRAY_PRINCIPAL: {
    accessAnalyzer: true,
    sentence: '"{element}" names nobody: its list is empty.',
    hint: 'List the principals, or remove the statement.',
  },
  EMPTY_OBJECT_PRINCIPAL: {
    accessAnalyzer: true,
    sentence: '"{element}" names nobody.',
    hint: 'Name the principals, or remove the statement.',
  },
  EMPTY_OBJECT_CONDITION: {
    accessAnalyzer: true,
    sentence: '{element} is empty and asks for nothing.',
    hint: 'Add what it should compare, or remove it.',
  },
  EMPTY_ARRAY_CONDITION: {
    accessAnalyzer: true,
    sentence: 'The condition on {key} compares with an empty list, which no value fits.',
    hint: 'List the values, or remove the condition.',
  },
  EMPTY_ARRAY_CONDITION_FORALLVALUES: {
    accessAnalyzer: true,
    sentence: 'The condition on {key} compares with an empty list: it is met when the request has no value.',
    hint: 'List the values. To ask for absence, use the Null operator.',
  },
  EMPTY_ARRAY_CONDITION_FORANYVALUE: {
    accessAnalyzer: true,
    sentence: 'The condition on {key} compares with an empty list, which none of several values fits.',
    hint: 'List the values, or remove the condition.',
  },
  EMPTY_ARRAY_CONDITION_IFEXISTS: {
    accessAnalyzer: true,
    sentence: 'The condition on {key} compares with an empty list: it is met when the request lacks the key.',
    hint: 'List the values. To ask for absence, use the Null operator.',
  },
  INVALID_CONDITION_KEY_FORMAT: {
    accessAnalyzer: true,
    sentence: 'The condition key {key} names no service; IAM accepts it, and no request has it.',
    hint: 'Write service:key, as in aws:SourceIp.',
  },
  DUPLICATE_KEYS_WITH_DIFFERENT_CASE: {
    accessAnalyzer: true,
    sentence: 'The condition key {key} stands twice in one operator, in different case; keys are not case-sensitive.',
    hint: 'Keep one of the two and list all values there.',
  },
  DEPRECATED_GLOBAL_CONDITION_KEY: {
    accessAnalyzer: true,
    sentence: 'The condition key {key} is deprecated.',
    hint: 'Use aws:SourceAccount, or aws:SourceArn.',
  },
  UNSUPPORTED_GLOBAL_CONDITION_KEY: {
    accessAnalyzer: true,
    sentence: 'The condition key {key} is no longer filled in.',
    hint: 'Use aws:PrincipalArn or aws:SourceArn.',
  },
  INVALID_ROLE_REFERENCE: {
    accessAnalyzer: true,
    sentence: 'The principal {principal} is the id of a role: IAM shows it when the role is gone.',
    hint: 'Name the role by its ARN, or remove the principal; IAM refuses to save ids of deleted roles.',
  },
  INVALID_USER_REFERENCE: {
    accessAnalyzer: true,
    sentence: 'The principal {principal} is the id of a user: IAM shows it when the user is gone.',
    hint: 'Name the user by its ARN, or remove the principal; IAM refuses to save ids of deleted users.',
  },
} as const;
