import { publicOidcProviders } from '../../principal/public-oidc-providers.js';
import { listOf } from '../list-of.js';
import type { PrincipalElement } from '../policy-document.js';
import { mayHoldVariable } from './may-hold-variable.js';
import { textLiteral } from './text-literal.js';
import { objectLiteral } from './value-literal.js';

type Printer = (text: string) => string | undefined;

const name = String.raw`[\w+=,.@-]{1,128}`;
const arn = (service: string, rest: string): RegExp => new RegExp(`^arn:(aws[a-z-]*):${service}::([0-9]{12}):${rest}$`);
const accountRoot = arn('iam', 'root');
const roleOrUser = arn('iam', String.raw`(role|user)(\/(?:[\w+=,.@-]+\/)*)(${name})`);
const session = arn('sts', String.raw`assumed-role\/(${name})\/(${name})`);
const saml = arn('iam', String.raw`saml-provider\/(${name})`);
const oidc = arn('iam', String.raw`oidc-provider\/([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::[0-9]+)?(?:\/[\w.~\/-]+)?)`);

/** How each sort is written with the functions of `@iamkit/policy/principal`; undefined where none of them makes it. */
const printers: ReadonlyMap<string, Printer> = new Map<string, Printer>([
  ['AWS', printAws],
  ['Service', (text) => (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text) ? `awsService(${textLiteral(text)})` : undefined)],
  ['Federated', (text) => printSaml(text) ?? printOidc(text)],
  ['CanonicalUser', (text) => (/^[0-9a-f]{64}$/i.test(text) ? `canonicalUser(${textLiteral(text)})` : undefined)],
]);

/** Arguments for `.to` and `.toAllExcept`; undefined where they cannot say it. */
export function printPrincipals(principal: PrincipalElement): string | undefined {
  if (principal === '*') return "'*'";
  const printed: (string | undefined)[] = [];
  for (const [sort, names] of Object.entries(principal)) {
    const list = listOf(names);
    if (list.length === 0) return undefined;
    for (const text of list) {
      printed.push(text === '' || mayHoldVariable(text) ? undefined : printers.get(sort)?.(text));
    }
  }
  return printed.length === 0 || printed.includes(undefined) ? undefined : printed.join(', ');
}

function printAws(text: string): string {
  if (text === '*') return 'anyone';
  return printAccount(text) ?? printRoleOrUser(text) ?? printSession(text) ?? `raw(${textLiteral(text)})`;
}

function printAccount(text: string): string | undefined {
  const [match, partition = '', account = ''] = accountRoot.exec(text) ?? [];
  if (match === undefined) return undefined;
  const options = partition === 'aws' ? '' : `, ${objectLiteral(inPartition(partition))}`;
  return `awsAccount(${textLiteral(account)}${options})`;
}

function printRoleOrUser(text: string): string | undefined {
  const [match, partition = '', account = '', sort, path = '', own = ''] = roleOrUser.exec(text) ?? [];
  if (match === undefined) return undefined;
  const place = path === '/' ? [] : [['path', textLiteral(path)] as const];
  const options = objectLiteral([...at(account, partition), ...place]);
  return `${sort === 'role' ? 'iamRole' : 'iamUser'}(${textLiteral(own)}, ${options})`;
}

function printSession(text: string): string | undefined {
  const [match, partition = '', account = '', role = '', own = ''] = session.exec(text) ?? [];
  if (match === undefined) return undefined;
  return `roleSession(${textLiteral(role)}, ${textLiteral(own)}, ${objectLiteral(at(account, partition))})`;
}

function printSaml(text: string): string | undefined {
  const [match, partition = '', account = '', own = ''] = saml.exec(text) ?? [];
  return match === undefined
    ? undefined
    : `samlProvider(${textLiteral(own)}, ${objectLiteral(at(account, partition))})`;
}

function printOidc(text: string): string | undefined {
  if (publicOidcProviders.some((known) => known === text)) return `oidcProvider(${textLiteral(text)})`;
  const [match, partition = '', account = '', host = ''] = oidc.exec(text) ?? [];
  return match === undefined
    ? undefined
    : `oidcProvider(${textLiteral(host)}, ${objectLiteral(at(account, partition))})`;
}

type Members = readonly (readonly [string, string])[];

function at(account: string, partition: string): Members {
  return [['account', textLiteral(account)], ...inPartition(partition)];
}

function inPartition(partition: string): Members {
  return partition === 'aws' ? [] : [['partition', textLiteral(partition)]];
}
