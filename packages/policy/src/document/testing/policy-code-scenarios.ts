import type { PolicyCode } from '../policy-codes.js';
import type { PolicyKind } from '../policy-document.js';

/** A policy that one code is reported for, and no other. */
export interface PolicyCodeScenario {
  readonly code: PolicyCode;
  readonly kind: PolicyKind;
  readonly when: string;
  /** The text of the policy. */
  readonly text: string;
  /** The part of the text that the issue covers; an opening brace where something is missing in the object. */
  readonly covers: string;
  /** A part of the message. */
  readonly says: string;
}

const role = 'arn:aws:iam::111122223333:role/deployer';

/** A statement without fault for each kind. */
const plainStatements: Readonly<Record<PolicyKind, object>> = {
  identity: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  permissionsBoundary: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  session: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  trust: { Effect: 'Allow', Principal: { AWS: role }, Action: 'sts:AssumeRole' },
  resource: { Effect: 'Allow', Principal: { AWS: role }, Action: 's3:GetObject', Resource: '*' },
  endpoint: { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' },
  serviceControl: { Effect: 'Deny', Action: 's3:GetObject', Resource: '*' },
  resourceControl: { Effect: 'Deny', Principal: '*', Action: 's3:GetObject', Resource: '*' },
};

// code | kind | what differs from the kind's plain statement (null: left out), or `text` and all of it | covers | says | when
const table = String.raw`
JSON_SYNTAX_ERROR | identity | text {"Version": 2012-10-17} | - |  | the text is not JSON
JSON_SYNTAX_ERROR | identity | text {"Version":"2012-10-17","Version":"2012-10-17","Statement":@statement} | "Version" | the name "Version" stands twice | an element stands twice
FORBIDDEN_CHARACTER | identity | {"Condition":{"StringEquals":{"aws:PrincipalTag/a":"Alice’s"}}} | ’ | U+2019 | a curly quote stands in a text
FORBIDDEN_CHARACTER | trust | {"Condition":{"StringEquals":{"aws:PrincipalTag/🙂":"x"}}} | 🙂 | U+1F642 | an emoji stands in a name
FORBIDDEN_CHARACTER | identity | text {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:\u2019","Resource":"*"}} | \u2019 |  | a wide character is escaped
DATA_TYPE_MISMATCH | identity | text [] | [] |  | the policy is a list
DATA_TYPE_MISMATCH | identity | text {"Version":"2012-10-17","Statement":["afd"]} | "afd" |  | a statement is a text
DATA_TYPE_MISMATCH | identity | text {"Version":"2012-10-17","Statement":"afd"} | "afd" |  | the statements are a text
DATA_TYPE_MISMATCH | identity | text {"Version":2012,"Statement":@statement} | 2012 |  | the version is a number
DATA_TYPE_MISMATCH | identity | text {"Version":"2012-10-17","Id":["a"],"Statement":@statement} | ["a"] |  | the id is a list
DATA_TYPE_MISMATCH | identity | {"Sid":7} | 7 |  | a statement id is a number
DATA_TYPE_MISMATCH | identity | {"Effect":true} | true |  | an effect is a boolean
DATA_TYPE_MISMATCH | identity | {"Action":{"Ref":"X"}} | {"Ref":"X"} |  | an action is an object
DATA_TYPE_MISMATCH | identity | {"Action":[[]]} | [] |  | a list of actions holds a list
DATA_TYPE_MISMATCH | identity | {"Resource":["*",null]} | null |  | a list of resources holds null
DATA_TYPE_MISMATCH | trust | {"Principal":["*"]} | ["*"] |  | a principal is a list
DATA_TYPE_MISMATCH | identity | {"Condition":[]} | [] |  | a condition is a list
DATA_TYPE_MISMATCH | identity | {"Condition":{"DateGreaterThan":"b"}} | "b" |  | an operator compares a text
DATA_TYPE_MISMATCH | identity | {"Condition":{"StringEquals":{"aws:username":{}}}} | {} |  | a value of a condition is an object
INVALID_POLICY_ELEMENT | identity | text {"Version":"2012-10-17","Statement":@statement,"Comment":"x"} | "Comment" | "Comment" is not an element of a policy. | a policy has an unknown element
INVALID_POLICY_ELEMENT | identity | {"actions":"s3:*"} | "actions" | Did you mean "Action"? | a statement has an unknown element
INVALID_POLICY_ELEMENT | identity | text {"Version":"2012-10-17","Statement":{"__proto__":{},"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}} | "__proto__" |  | a statement has an element called __proto__
INVALID_VERSION | identity | text {"Version":"2012-10-18","Statement":@statement} | "2012-10-18" |  | the version is none
MISSING_STATEMENT | identity | text {"Version":"2012-10-17"} | { |  | there is no statement element
MISSING_STATEMENT | identity | text {"Version":"2012-10-17","Statement":[]} | [] |  | the list of statements is empty
MISSING_EFFECT | identity | {"Effect":null} | { |  | an effect is missing
INVALID_EFFECT | identity | {"Effect":"allow"} | "allow" |  | an effect is lower-case
MISSING_ACTION | identity | {"Action":null} | { |  | an action is missing
MISSING_RESOURCE | identity | {"Resource":null} | { |  | a resource is missing
MISSING_RESOURCE | serviceControl | {"Resource":null} | { |  | a resource is missing from an SCP
MISSING_PRINCIPAL | trust | {"Principal":null} | { |  | a principal is missing
MISSING_PRINCIPAL | endpoint | {"Principal":null} | { |  | a principal is missing from an endpoint policy
UNSUPPORTED_ELEMENT_COMBINATION | identity | {"NotAction":[]} | "NotAction" |  | Action stands beside NotAction
UNSUPPORTED_ELEMENT_COMBINATION | identity | {"NotResource":"*"} | "NotResource" |  | Resource stands beside NotResource
UNSUPPORTED_ELEMENT_COMBINATION | resource | {"NotPrincipal":{"AWS":"@role"}} | "NotPrincipal" |  | Principal stands beside NotPrincipal
UNSUPPORTED_SID | identity | {"Sid":"a-b"} | "a-b" |  | a statement id has a dash
UNSUPPORTED_SID | trust | {"Sid":"a b"} | "a b" |  | a statement id of a trust policy has a space
UNIQUE_SIDS_REQUIRED | identity | text {"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Deny","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Sid":"A"}]} | "A" |  | a statement id is used twice
INVALID_ACTION | identity | {"Action":"GetObject"} | "GetObject" | names no service | an action has no service
INVALID_ACTION | identity | {"Action":null,"NotAction":""} | "" | names no service | an action is empty
INVALID_ACTION | identity | {"Action":":GetObject"} | ":GetObject" | its service is empty | an action has no text before its colon
INVALID_ACTION | identity | {"Action":"s3:Get:Object"} | "s3:Get:Object" | more than one colon | an action has two colons
INVALID_SERVICE_IN_ACTION | identity | {"Action":["a a:ListBucket"]} | "a a:ListBucket" |  | a service has a space
INVALID_SERVICE_IN_ACTION | identity | {"Action":"*code*:Get*"} | "*code*:Get*" |  | a service has a wildcard
UNSUPPORTED_ACTION_IN_POLICY | trust | {"Action":"s3:GetObject"} | "s3:GetObject" |  | a trust policy has an action of another service
UNSUPPORTED_ACTION_IN_POLICY | trust | {"Action":["sts:AssumeRole","sts:TagSessions"]} | "sts:TagSessions" |  | a trust policy has an action that sts does not have
UNSUPPORTED_ACTION_IN_POLICY | trust | {"Action":"*"} | "*" |  | a trust policy is about every action
UNSUPPORTED_ACTION_IN_POLICY | trust | {"Action":null,"NotAction":"sts:TagSession"} | "NotAction" |  | a trust policy has NotAction
INVALID_ARN_PREFIX | identity | {"Resource":"invalid resource"} | "invalid resource" |  | a resource is no ARN
INVALID_ARN_PREFIX | identity | {"Resource":""} | "" |  | a resource is empty
INVALID_ARN_PREFIX | identity | {"Resource":"aws:s3:::bucket"} | "aws:s3:::bucket" |  | a resource lacks arn:
INVALID_PARTITION | identity | {"Resource":"arn:error:s3:::bucket"} | "arn:error:s3:::bucket" |  | an ARN names an unknown partition
INVALID_PARTITION | identity | {"Resource":"arn::s3:::bucket"} | "arn::s3:::bucket" |  | an ARN names no partition
MISSING_ARN_FIELD | identity | {"Resource":"arn:aws"} | "arn:aws" |  | an ARN ends after the partition
MISSING_ARN_FIELD | identity | {"NotResource":"arn:aws::::bucket","Resource":null} | "arn:aws::::bucket" |  | an ARN names no service
MISSING_ARN_FIELD | identity | {"Resource":"arn:aws:s3::bucket"} | "arn:aws:s3::bucket" |  | an ARN has five fields
ARN_REGION_NOT_ALLOWED | identity | {"Resource":"arn:aws:iam:us-east-1::user/a"} | "arn:aws:iam:us-east-1::user/a" |  | an IAM ARN has a region
ARN_REGION_NOT_ALLOWED | identity | {"Resource":"arn:aws:s3:us-east-1::bucket"} | "arn:aws:s3:us-east-1::bucket" |  | a bucket ARN has a region
INVALID_ARN_RESOURCE | identity | {"Resource":"arn:aws:iam:::bucket"} | "arn:aws:iam:::bucket" |  | an IAM ARN has an unknown sort
INVALID_CONDITION_OPERATOR | identity | {"Condition":{"stringEquals":{"aws:username":"a"}}} | "stringEquals" | Did you mean "StringEquals"? | an operator is lower-case
INVALID_CONDITION_OPERATOR | identity | {"Condition":{"ForAnyValue::StringEquals":{"aws:username":"a"}}} | "ForAnyValue::StringEquals" | Did you mean "ForAnyValue:StringEquals"? | an operator has two colons
INVALID_CONDITION_OPERATOR | identity | {"Condition":{"forAllValue:stringlikeIfExist":{"aws:username":"a"}}} | "forAllValue:stringlikeIfExist" | Did you mean "ForAllValues:StringLikeIfExists"? | an operator is misspelt
INVALID_CONDITION_OPERATOR | identity | {"Condition":{"StringIs":{"aws:username":"a"}}} | "StringIs" |  | an operator is invented
NULL_WITH_IF_EXISTS | identity | {"Condition":{"NullIfExists":{"aws:username":"true"}}} | "NullIfExists" |  | Null takes IfExists
INVALID_DATE_VALUE | identity | {"Condition":{"ForAnyValue:DateLessThanIfExists":{"aws:CurrentTime":["2026-11-24","234-13"]}}} | "234-13" |  | a date is none
UNSUPPORTED_PRINCIPAL | identity | {"Principal":"*"} | "Principal" |  | an identity policy has a principal
UNSUPPORTED_PRINCIPAL | session | {"NotPrincipal":"*"} | "NotPrincipal" |  | a session policy excludes a principal
INVALID_PRINCIPAL_KEY | resource | {"Principal":{"Aws":"@role"}} | "Aws" | Did you mean "AWS"? | a sort of principal is unknown
INVALID_PRINCIPAL_FORMAT | resource | {"Principal":"@role"} | "@role" |  | a principal is a plain ARN
INVALID_PRINCIPAL_FORMAT | trust | {"Principal":{"AWS":"12345"}} | "12345" |  | an account id is too short
INVALID_PRINCIPAL_FORMAT | trust | {"Principal":{"AWS":["@role","arn:aws:iam::111122223333:group/a"]}} | "arn:aws:iam::111122223333:group/a" |  | a group is a principal
INVALID_PRINCIPAL_FORMAT | trust | {"Principal":{"Service":"ec2"}} | "ec2" |  | a service principal is a bare name
INVALID_PRINCIPAL_FORMAT | resource | {"Principal":{"CanonicalUser":"79a5"}} | "79a5" |  | a canonical user id is short
INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY | trust | {"Principal":{"Federated":"@role"}} | "@role" |  | a federated principal of a trust policy is a role
UNSUPPORTED_WILDCARD_IN_PRINCIPAL | resource | {"Principal":{"AWS":"arn:aws:iam::111122223333:role/*"}} | "arn:aws:iam::111122223333:role/*" |  | a principal has a wildcard
UNSUPPORTED_WILDCARD_IN_PRINCIPAL | trust | {"Principal":{"Service":"*"}} | "*" |  | every service is a principal
ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL | trust | {"Principal":"*"} | "*" |  | a trust policy has the principal *
ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL | trust | {"Principal":null,"NotPrincipal":{"AWS":"@role"}} | "NotPrincipal" |  | a trust policy has NotPrincipal
ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE | trust | {"Resource":"*"} | "Resource" |  | a trust policy has a resource
SCP_SYNTAX_ERROR_PRINCIPAL | serviceControl | {"Principal":"*"} | "Principal" |  | an SCP has a principal
RCP_SYNTAX_ERROR_PRINCIPAL | resourceControl | {"Principal":{"AWS":"*"}} | {"AWS":"*"} |  | an RCP names a principal
RCP_SYNTAX_ERROR_PRINCIPAL | resourceControl | {"Principal":null,"NotPrincipal":"*"} | "*" |  | an RCP excludes a principal
RCP_SYNTAX_ERROR_ALLOW | resourceControl | {"Effect":"Allow"} | "Allow" |  | an RCP allows
RCP_SYNTAX_ERROR_NOTACTION | resourceControl | {"Action":null,"NotAction":"s3:*"} | "NotAction" |  | an RCP excludes actions
RCP_SYNTAX_ERROR_ACTION | resourceControl | {"Action":["s3:*","*"]} | "*" |  | an RCP is about every action
MISSING_VERSION | identity | text {"Statement":@statement} | { |  | the version is missing
OLD_VERSION | identity | text {"Version":"2008-10-17","Statement":@statement} | "2008-10-17" |  | the version is old
ID_IN_IDENTITY_POLICY | identity | text {"Version":"2012-10-17","Id":"x","Statement":@statement} | "Id" |  | an identity policy has an id
EMPTY_SID_VALUE | identity | {"Sid":""} | "" |  | statement ids are empty
UNIQUE_SIDS_RECOMMENDED | resource | text {"Version":"2012-10-17","Statement":[{"Sid":"a b","Effect":"Deny","Principal":"*","Action":"*","Resource":"*"},{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*","Sid":"a b"}]} | "a b" |  | a statement id of a resource policy is used twice
RESOURCE_RECOMMENDED | resource | {"Resource":null} | { |  | a resource is missing from a resource policy
ACTION_WHITESPACE | identity | {"Action":"ec2: DescribeAccountAttributes"} | "ec2: DescribeAccountAttributes" |  | an action has a space
ACTION_WHITESPACE | identity | {"Action":"s3:Get*,List*"} | "s3:Get*,List*" |  | several actions stand in one text
ACTION_EMPTY | identity | {"Action":"s3:"} | "s3:" |  | an action has nothing behind its colon
EMPTY_ARRAY_ACTION | identity | {"Action":[]} | [] |  | the list of actions is empty
EMPTY_ARRAY_RESOURCE | identity | {"Resource":[]} | [] |  | the list of resources is empty
EMPTY_ARRAY_PRINCIPAL | resource | {"Principal":{"AWS":[]}} | [] |  | a list of principals is empty
EMPTY_OBJECT_PRINCIPAL | resource | {"Principal":{}} | {} |  | a principal is an empty object
EMPTY_OBJECT_CONDITION | identity | {"Condition":{}} | {} |  | a condition is an empty object
EMPTY_OBJECT_CONDITION | identity | {"Condition":{"a":{}}} | {} |  | an operator compares nothing
EMPTY_ARRAY_CONDITION | identity | {"Condition":{"DateGreaterThan":{"aws:CurrentTime":[]}}} | [] |  | a condition compares with an empty list
EMPTY_ARRAY_CONDITION_FORALLVALUES | identity | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":[]}}} | [] |  | ForAllValues compares with an empty list
EMPTY_ARRAY_CONDITION_FORANYVALUE | identity | {"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":[]}}} | [] |  | ForAnyValue compares with an empty list
EMPTY_ARRAY_CONDITION_IFEXISTS | identity | {"Condition":{"StringLikeIfExists":{"aws:username":[]}}} | [] |  | IfExists compares with an empty list
INVALID_CONDITION_KEY_FORMAT | identity | {"Condition":{"StringEquals":{"PassedToService":"x"}}} | "PassedToService" |  | a condition key names no service
DUPLICATE_KEYS_WITH_DIFFERENT_CASE | identity | {"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8","aws:sourceip":"10.0.0.0/8"}}} | "aws:sourceip" |  | a condition key differs in case from another
DEPRECATED_GLOBAL_CONDITION_KEY | resource | {"Condition":{"StringEquals":{"AWS:SourceOwner":"111122223333"}}} | "AWS:SourceOwner" |  | a condition key is deprecated
UNSUPPORTED_GLOBAL_CONDITION_KEY | identity | {"Condition":{"ArnLike":{"aws:ARN":"@role"}}} | "aws:ARN" |  | a condition key is no longer supported
INVALID_ROLE_REFERENCE | trust | {"Principal":{"AWS":"AROA111122223333EXAMPLE"}} | "AROA111122223333EXAMPLE" |  | a principal is the id of a role
INVALID_USER_REFERENCE | trust | {"Principal":{"AWS":"AIDA111122223333EXAMPLE"}} | "AIDA111122223333EXAMPLE" |  | a principal is the id of a user
`;

/** The text of a policy of the kind's plain statement, with what differs. */
export function plainPolicy(kind: PolicyKind, changes: object = {}): string {
  const elements = Object.entries({ ...plainStatements[kind], ...changes }).filter(([, value]) => value !== null);
  return JSON.stringify({ Version: '2012-10-17', Statement: Object.fromEntries(elements) });
}

export const policyCodeScenarios: readonly PolicyCodeScenario[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const filled = row.replaceAll('@role', role).replaceAll('@statement', JSON.stringify(plainStatements.identity));
    const [code, kind, given = '', covers = '', says = '', when = ''] = filled.split(' | ') as [PolicyCode, PolicyKind];
    const text = given.startsWith('text ') ? given.slice('text '.length) : plainPolicy(kind, JSON.parse(given));
    return { code, kind, when, text, covers, says };
  });
