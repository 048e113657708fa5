import {
  allow,
  deny,
  permissionsBoundary,
  policy,
  resourcePolicy,
  serviceControlPolicy,
  sessionPolicy,
} from '@iamkit/policy';
import { type AccessRequest, type Decision, describeDecision, evaluate, type PolicySet } from '@iamkit/policy/evaluate';
import { awsAccount } from '@iamkit/policy/principal';

const reports = 'arn:aws:s3:::reports/*';

// The role of those who write reports. Whoever changes one has to have signed in with MFA.
const identity = policy(
  allow('s3:GetObject').on(reports).sid('Read'),
  allow('s3:PutObject', 's3:DeleteObject')
    .on(reports)
    .when({ 'aws:MultiFactorAuthPresent': { Bool: 'true' } })
    .sid('Change'),
);

// What limits the role, each from another side. None of these gives anything by itself.
const boundary = permissionsBoundary(allow('s3:GetObject', 's3:PutObject').on('*').sid('NeverMore'));
const session = sessionPolicy(allow('s3:GetObject').on(reports).sid('JustLooking'));
const everything = allow('*').on('*').sid('Everything');
const levels = [
  serviceControlPolicy(everything),
  serviceControlPolicy(everything, deny('s3:DeleteObject').on(reports).sid('KeepReports')),
];

// The bucket's own policy lets another account read, as far as that account lets its people.
const resource = resourcePolicy(allow('s3:GetObject').to(awsAccount('444455556666')).on(reports).sid('Partner'));
const partnersOwn = policy(allow('s3:Get*').on('*').sid('ReadAll'));

const kim = { principal: 'arn:aws:sts::111122223333:assumed-role/reporter/kim' };
const kimWithMfa = { ...kim, context: { 'aws:MultiFactorAuthPresent': true } };
const partner = { principal: 'arn:aws:iam::444455556666:role/partner' };

const verbs = ['read', 'write', 'delete'] as const;
type Verb = (typeof verbs)[number];
const actionOf: Readonly<Record<Verb, string>> = {
  read: 's3:GetObject',
  write: 's3:PutObject',
  delete: 's3:DeleteObject',
};

interface Row {
  readonly title: string;
  readonly policies: PolicySet;
  readonly who: Pick<AccessRequest, 'principal' | 'context'>;
  /** What is explained below the table. */
  readonly why: Verb;
}

const limited: PolicySet = { identity, permissionsBoundary: boundary };
const rows: readonly Row[] = [
  { title: "the role's policy", policies: { identity }, who: kim, why: 'write' },
  { title: '+ MFA', policies: { identity }, who: kimWithMfa, why: 'write' },
  { title: '+ a boundary', policies: limited, who: kimWithMfa, why: 'delete' },
  { title: '+ a session policy', policies: { ...limited, session }, who: kimWithMfa, why: 'write' },
  { title: '+ SCPs', policies: { ...limited, session, serviceControl: levels }, who: kimWithMfa, why: 'delete' },
  { title: "the bucket's policy", policies: { resource, identity: [] }, who: partner, why: 'read' },
  { title: "+ the partner's", policies: { resource, identity: partnersOwn }, who: partner, why: 'read' },
];

function decide({ policies, who }: Row, verb: Verb): Decision {
  return evaluate(policies, {
    ...who,
    action: actionOf[verb],
    resource: 'arn:aws:s3:::reports/june.csv',
    // An ARN of S3 does not say whose the bucket is.
    resourceAccount: '111122223333',
  });
}

function printRow(title: string, cells: readonly string[]): void {
  console.log([title.padEnd(22), ...cells.map((cell) => cell.padEnd(14))].join('').trimEnd());
}

printRow('', verbs);
for (const row of rows) {
  printRow(
    row.title,
    verbs.map((verb) => decide(row, verb).outcome),
  );
}
for (const row of rows) {
  const decision = decide(row, row.why);
  console.log(`\n${row.title}: ${row.why}?`);
  console.log(describeDecision(decision));
  console.log(`not given: ${decision.unseen.join(', ')}`);
}
