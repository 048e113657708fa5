/** What IAM answers `MalformedPolicyDocument` to. */
export const errorCodes = {
  JSON_SYNTAX_ERROR: {
    accessAnalyzer: true,
    sentence: 'The text is not JSON that IAM reads: {problem}.',
    hint: 'Mend the JSON at this place; no element may be named twice, and comments and trailing commas are not allowed.',
  },
  FORBIDDEN_CHARACTER: {
    accessAnalyzer: false,
    sentence: 'IAM refuses the character {character} in a policy.',
    hint: 'Use only tabs, line breaks and U+0020 to U+00FF; curly quotes, long dashes and emoji come from word processors.',
  },
  DATA_TYPE_MISMATCH: {
    accessAnalyzer: true,
    sentence: '{element} must be {expected}, not {found}.',
    hint: 'Write the value as the JSON type that the element takes.',
  },
  INVALID_POLICY_ELEMENT: {
    accessAnalyzer: true,
    sentence: '{element} is not an element of {place}.{suggestion}',
    hint: 'Remove it or mend its name: element names are case-sensitive, and a policy cannot hold comments.',
  },
  INVALID_VERSION: {
    accessAnalyzer: true,
    sentence: '{version} is not a version of the policy language.',
    hint: 'Write "Version": "2012-10-17". It names the language and never changes with your policy.',
  },
  MISSING_STATEMENT: {
    accessAnalyzer: true,
    sentence: 'The policy has no statement.',
    hint: 'Add a "Statement" element with at least one statement.',
  },
  MISSING_EFFECT: {
    accessAnalyzer: true,
    sentence: 'The statement has no "Effect".',
    hint: 'Add "Effect": "Allow" or "Effect": "Deny".',
  },
  INVALID_EFFECT: {
    accessAnalyzer: true,
    sentence: '{effect} is not an effect.',
    hint: 'Write "Allow" or "Deny", with a capital letter.',
  },
  MISSING_ACTION: {
    accessAnalyzer: true,
    sentence: 'The statement has neither "Action" nor "NotAction".',
    hint: 'Add "Action" with the actions the statement is about.',
  },
  MISSING_RESOURCE: {
    accessAnalyzer: true,
    sentence: 'The statement has neither "Resource" nor "NotResource".',
    hint: 'Add "Resource" with the ARNs the statement is about, or "*".',
  },
  MISSING_PRINCIPAL: {
    accessAnalyzer: true,
    sentence: 'The statement has neither "Principal" nor "NotPrincipal".',
    hint: 'Say whom the statement is about: a policy on a resource, a role or an endpoint must name its principals.',
  },
  UNSUPPORTED_ELEMENT_COMBINATION: {
    accessAnalyzer: true,
    sentence: 'The statement has both "{element}" and "Not{element}".',
    hint: 'Keep one of the two.',
  },
  UNSUPPORTED_SID: {
    accessAnalyzer: true,
    sentence: 'The statement id {sid} holds a character other than A–Z, a–z and 0–9.',
    hint: 'Use letters and digits only; spaces, dashes and underscores are allowed in policies on some resources only.',
  },
  UNIQUE_SIDS_REQUIRED: {
    accessAnalyzer: true,
    sentence: 'The statement id {sid} is used by an earlier statement.',
    hint: 'Give each statement of a policy its own id, or none.',
  },
  INVALID_ACTION: {
    accessAnalyzer: true,
    sentence: '{action} is not an action: {problem}.',
    hint: 'Write "service:Name", "service:*" or "*".',
  },
  INVALID_SERVICE_IN_ACTION: {
    accessAnalyzer: true,
    sentence: 'The service of {action} holds a character other than letters, digits, "-" and ".".',
    hint: 'Write the service prefix as AWS lists it, without wildcards: "s3", "execute-api".',
  },
  UNSUPPORTED_ACTION_IN_POLICY: {
    accessAnalyzer: true,
    sentence: '{action} cannot stand in a role trust policy.',
    hint: 'A trust policy takes sts:AssumeRole, sts:AssumeRoleWithSAML, sts:AssumeRoleWithWebIdentity, sts:TagSession, sts:SetSourceIdentity and sts:SetContext.',
  },
  INVALID_ARN_PREFIX: {
    accessAnalyzer: true,
    sentence: 'The resource {resource} is neither an ARN nor "*".',
    hint: 'Write arn:partition:service:region:account:resource.',
  },
  INVALID_PARTITION: {
    accessAnalyzer: true,
    sentence: 'The ARN {resource} names a partition that AWS does not have.',
    hint: 'The partition is the second field: aws, aws-cn, aws-us-gov, aws-eusc, aws-iso, aws-iso-b, aws-iso-e or aws-iso-f.',
  },
  MISSING_ARN_FIELD: {
    accessAnalyzer: true,
    sentence: 'The ARN {resource} lacks a field.',
    hint: 'An ARN has six fields: arn:partition:service:region:account:resource. Region and account may be empty, their colons stay.',
  },
  ARN_REGION_NOT_ALLOWED: {
    accessAnalyzer: true,
    sentence: 'The ARN {resource} names a region, which ARNs of this sort do not have.',
    hint: 'Leave the fourth field empty: arn:aws:iam::111122223333:user/alice, arn:aws:s3:::bucket.',
  },
  INVALID_ARN_RESOURCE: {
    accessAnalyzer: true,
    sentence: 'The ARN {resource} names no sort of IAM resource.',
    hint: 'The last field of an IAM ARN is "*" or begins with user/, role/, group/, policy/, instance-profile/ or another sort that IAM has.',
  },
  INVALID_CONDITION_OPERATOR: {
    accessAnalyzer: true,
    sentence: '{operator} is not a condition operator.{suggestion}',
    hint: 'Operators are case-sensitive: StringEquals, ArnLike, ForAnyValue:StringLike, BoolIfExists.',
  },
  NULL_WITH_IF_EXISTS: {
    accessAnalyzer: true,
    sentence: 'The operator {operator} does not exist: Null takes no IfExists.',
    hint: 'Write "Null"; it already asks whether the key is there.',
  },
  INVALID_DATE_VALUE: {
    accessAnalyzer: true,
    sentence: '{value} is not a date that IAM reads.',
    hint: 'Write ISO 8601, as in 2026-11-24T12:00:00Z, or seconds since 1970.',
  },
  UNSUPPORTED_PRINCIPAL: {
    accessAnalyzer: true,
    sentence: 'The policy cannot say "{element}".',
    hint: 'Remove it: this kind of policy is about whoever it is attached to.',
  },
  INVALID_PRINCIPAL_KEY: {
    accessAnalyzer: true,
    sentence: '{name} is not a sort of principal.{suggestion}',
    hint: 'The sorts are AWS, Service, Federated and CanonicalUser.',
  },
  INVALID_PRINCIPAL_FORMAT: {
    accessAnalyzer: true,
    sentence: '{principal} is not a principal: {problem}.',
    hint: 'Write "*", or a sort with its names: { "AWS": "111122223333" }, { "Service": "ec2.amazonaws.com" }.',
  },
  INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY: {
    accessAnalyzer: true,
    sentence: '{principal} is not an identity provider.',
    hint: 'Write the ARN of an OpenID Connect or SAML provider of the account, or the name of a provider that AWS knows, such as cognito-identity.amazonaws.com.',
  },
  UNSUPPORTED_WILDCARD_IN_PRINCIPAL: {
    accessAnalyzer: true,
    sentence: 'The principal {principal} holds a wildcard.',
    hint: 'Principals are whole names. To match many, name the account and compare aws:PrincipalArn in a condition.',
  },
  ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: {
    accessAnalyzer: true,
    sentence: 'A role trust policy cannot say "Principal": "*".',
    hint: 'Name the principals. If everyone is really meant, write { "AWS": "*" } and add a condition.',
  },
  ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: {
    accessAnalyzer: true,
    sentence: 'A role trust policy cannot say "NotPrincipal".',
    hint: 'Name who may assume the role in "Principal".',
  },
  ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: {
    accessAnalyzer: true,
    sentence: 'A role trust policy cannot say "{element}".',
    hint: 'Remove it: a trust policy is about the role it belongs to.',
  },
  SCP_SYNTAX_ERROR_PRINCIPAL: {
    accessAnalyzer: true,
    sentence: 'A service control policy cannot say "{element}".',
    hint: 'Remove it; to single out principals, compare aws:PrincipalArn in a condition.',
  },
  RCP_SYNTAX_ERROR_PRINCIPAL: {
    accessAnalyzer: true,
    sentence: 'A resource control policy takes no principal but "Principal": "*".',
    hint: 'Write "Principal": "*"; to single out principals, compare aws:PrincipalArn in a condition.',
  },
  RCP_SYNTAX_ERROR_ALLOW: {
    accessAnalyzer: true,
    sentence: 'A resource control policy cannot allow.',
    hint: 'Write "Effect": "Deny"; AWS’s own RCPFullAWSAccess, which is always attached, does the allowing.',
  },
  RCP_SYNTAX_ERROR_NOTACTION: {
    accessAnalyzer: true,
    sentence: 'A resource control policy cannot say "NotAction".',
    hint: 'List the actions in "Action".',
  },
  RCP_SYNTAX_ERROR_ACTION: {
    accessAnalyzer: true,
    sentence: 'A resource control policy cannot be about the action "*".',
    hint: 'Name the services: "s3:*".',
  },
} as const;
