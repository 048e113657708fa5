const policyTypes = [
  'identity-based policy',
  'permissions boundary',
  'resource control policy',
  'resource-based policy',
  'role trust policy',
  'service control policy',
  'session policy',
  'VPC endpoint policy',
] as const;

/** The kind of policy that stood in the way, in the words of AWS's sentence. */
export type DenyingPolicyType = (typeof policyTypes)[number];

/** What AWS's sentence about a denial says. A part that the sentence leaves out is absent. */
export interface Denied {
  /** ARN of the caller, or `anonymous`. */
  readonly principal?: string;
  /** The action that was denied, such as `iam:CreateUser`. */
  readonly action?: string;
  /** What it was about: an ARN, or the name AWS printed for it. */
  readonly resource?: string;
  /** The kind of policy that denied, or that did not allow. */
  readonly because?: DenyingPolicyType;
  /** True when a policy says Deny; false when no policy of that kind says Allow, or the sentence does not tell. */
  readonly explicit: boolean;
  /** ARN of the policy that denied, where AWS names it. */
  readonly policyArn?: string;
  /** What `sts:DecodeAuthorizationMessage` reads, where the service sent it. */
  readonly encodedMessage?: string;
}

const performingWhat = 'uthorized to perform: ';
const performingAlone = 'uthorized to perform ';
const explicitly = ' with an explicit deny in ';
const implicitly = ' because no ';

/** Everything before the first of the marks; all of it when there is none. */
function before(text: string, ...marks: readonly string[]): string {
  const ends = marks.map((mark) => text.indexOf(mark)).filter((index) => index >= 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

/** Everything after the first occurrence of the mark, or `undefined`. */
function after(text: string, mark: string): string | undefined {
  const start = text.indexOf(mark);
  return start < 0 ? undefined : text.slice(start + mark.length);
}

/** Without the quotes, full stops and commas that surround a word in some services' sentences. */
function bare(text: string | undefined): string | undefined {
  let word = (text ?? '').trim();
  while (word.endsWith('.') || word.endsWith(',')) word = word.slice(0, -1);
  if (word.length > 1 && word.startsWith('"') && word.endsWith('"')) word = word.slice(1, -1);
  return word === '' ? undefined : word;
}

/**
 * Reads AWS's sentence about a denial: who, what, on which resource, and which kind of policy is the reason. `undefined`
 * when the message is no such sentence. It only searches for fixed words, so no text makes it slow.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function parseDenied(message: string): Denied | undefined {
  const text = message.replaceAll('\n', ' ');
  const encodedMessage = bare(before((after(text, 'Encoded authorization failure message: ') ?? '').trim(), ' '));
  const encoded = encodedMessage === undefined ? {} : { encodedMessage };
  const performing = text.includes(performingWhat) ? performingWhat : performingAlone;
  const sentence = after(text, performing) ?? '';
  const action = bare(before(sentence, ' '));
  if (!action?.includes(':')) return encodedMessage === undefined ? undefined : { explicit: false, ...encoded };

  const caller = before(text, performing);
  const user = caller.lastIndexOf('User: ');
  const principal = user < 0 ? undefined : bare(before(caller.slice(user + 'User: '.length), ' is not '));
  const resource = bare(
    before(after(sentence, ' on resource: ') ?? '', explicitly, implicitly, '. Encoded authorization failure message'),
  );
  const denial = after(sentence, explicitly);
  const reason = denial ?? before(after(sentence, implicitly) ?? '', ' allow');
  const because = policyTypes.find((type) => before(reason, ':', '.').includes(type));
  const policyArn = denial === undefined ? undefined : bare(before((after(denial, ': ') ?? '').trimStart(), ' '));
  return {
    ...(principal === undefined ? {} : { principal }),
    action,
    ...(resource === undefined ? {} : { resource }),
    ...(because === undefined ? {} : { because }),
    explicit: denial !== undefined,
    ...(policyArn?.startsWith('arn:') ? { policyArn } : {}),
    ...encoded,
  };
}
