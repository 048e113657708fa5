import { type PolicyKind, parsePolicy } from '@iamkit/policy/document';
import type { DelegationPartnerDeclaration } from '../account-declaration.js';
import { templateParameters } from '../delegation/render-template.js';
import { uniqueId } from '../state/ids.js';
import type { World } from '../state/world.js';
import { invalidAccounts } from './invalid-accounts.js';

/** The longest name of a partner. */
const longestName = 30;

/** @throws EmulatorError `InvalidAccounts`. */
export function declarePartner(
  world: World,
  accountId: string,
  { name, policyTemplates = [], permissionsBoundaries = [] }: DelegationPartnerDeclaration,
  at: string,
  now: number,
): void {
  const account = world.accounts.get(accountId);
  if (name === '' || name.length > longestName)
    throw invalidAccounts(`${at}.name`, `the name of a partner has 1 to ${longestName} characters`);
  account?.delegationPartner.put({ name });
  const isTaken = (table: 'partnerBoundaries' | 'policyTemplates', arn: string): boolean =>
    [...world.accounts.values()].some((any) => any[table].get(arn) !== undefined);
  for (const [index, { arn, document }] of policyTemplates.entries()) {
    const place = `${at}.policyTemplates[${index}]`;
    if (!arn.startsWith(`arn:${world.partition}:iam::`) || !arn.includes(':delegation-template/'))
      throw invalidAccounts(`${place}.arn`, `this must be like arn:${world.partition}:iam:::delegation-template/name`);
    if (isTaken('policyTemplates', arn))
      throw invalidAccounts(`${place}.arn`, `the policy template ${arn} is declared twice`);
    account?.policyTemplates.put({ arn, document: checkedTemplate(document, `${place}.document`) });
  }
  for (const [index, { arn, document }] of permissionsBoundaries.entries()) {
    const place = `${at}.permissionsBoundaries[${index}]`;
    if (!arn.startsWith(`arn:${world.partition}:iam::partner:policy/`))
      throw invalidAccounts(
        `${place}.arn`,
        `this must be like arn:${world.partition}:iam::partner:policy/partner.com/Name`,
      );
    if (isTaken('partnerBoundaries', arn))
      throw invalidAccounts(`${place}.arn`, `the permissions boundary ${arn} is declared twice`);
    const text = checkedDocument(document, 'permissionsBoundary', `${place}.document`);
    account?.partnerBoundaries.put({ arn, id: uniqueId(world.random, 'ANPA'), document: text, createdAt: now });
  }
}

function checkedDocument(document: object, kind: PolicyKind, at: string): string {
  const text = JSON.stringify(document);
  const parsed = parsePolicy(text, { kind });
  const issue = parsed.ok ? undefined : parsed.issues[0];
  if (issue) throw invalidAccounts(at, `${issue.message} ${issue.hint}`);
  return text;
}

/** The names of parameters as CreateDelegationRequest takes them. */
const parameterName = /^[ -~]{5,256}$/;

/** The rest of it is found out when there are parameters. */
function checkedTemplate({ Statement, ...document }: { readonly Statement?: unknown }, at: string): string {
  if (
    !Array.isArray(Statement) ||
    !Statement.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
  )
    throw invalidAccounts(`${at}.Statement`, 'this must be a list of statements');
  for (const [index, statement] of Statement.entries()) {
    const { '@Enabled': condition = '' } = statement as { readonly '@Enabled'?: unknown };
    if (typeof condition !== 'string')
      throw invalidAccounts(
        `${at}.Statement[${index}].@Enabled`,
        'this must be the name of a parameter, with or without ! before it',
      );
  }
  const text = JSON.stringify({ ...document, Statement });
  const wrong = [...templateParameters(text)].find((name) => !parameterName.test(name));
  if (wrong !== undefined)
    throw invalidAccounts(
      at,
      `the name of a parameter has 5 to 256 printable characters, and ${JSON.stringify(wrong)} has not`,
    );
  return text;
}
