/** The sorts of principals, in AWS's spelling. */
export const principalSorts = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

const account = /^(?:[0-9]{12}|[0-9]{4}-[0-9]{4}-[0-9]{4})$/;
// The account of a CloudFront origin access identity is the word cloudfront.
const awsArn =
  /^arn:[a-z-]+:(?:iam::(?:[0-9]{12}|cloudfront):(?:root$|user\/.|role\/.)|sts::[0-9]{12}:(?:assumed-role\/[^/]+\/.|federated-user\/.))/;
const providerArn = /^arn:[a-z-]+:iam::[0-9]{12}:(?:oidc-provider|saml-provider)\/./;
const hostName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::[0-9]+)?(?:\/|$)/i;
const canonicalId = /^[0-9a-f]{64}$/;

const problems: Readonly<
  Record<(typeof principalSorts)[number], readonly [good: (text: string) => boolean, problem: string]>
> = {
  AWS: [
    (text) => account.test(text) || awsArn.test(text),
    'it is neither an account id nor the ARN of an account, user, role, role session or federated user',
  ],
  Service: [(text) => hostName.test(text), 'a service is named like ec2.amazonaws.com'],
  Federated: [
    (text) => (text.startsWith('arn:') ? providerArn.test(text) : hostName.test(text)),
    'it is neither the ARN nor the host name of an identity provider',
  ],
  CanonicalUser: [(text) => canonicalId.test(text), 'a canonical user id is 64 hexadecimal digits'],
};

/** What is wrong with a principal's name; undefined where nothing is. Whether it exists only IAM knows. */
export function principalProblem(sort: (typeof principalSorts)[number], text: string): string | undefined {
  const [good, problem] = problems[sort];
  return good(text) ? undefined : problem;
}
