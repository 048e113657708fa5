/** A module that is to compile, or the one error that it is to give. */
export interface Probe {
  readonly title: string;
  /** Statements; the names of the package's entry points are imported for them. */
  readonly code: string;
  /** The error's number, and words that its text has to hold. Without it the module has to compile. */
  readonly error?: { readonly code: number; readonly holds: readonly string[] };
}

/** Stands at the head of each probe, on one line. */
export const probeHead: string = [
  "import { allow, allowAllExcept, deny, denyAllExcept, endpointPolicy, permissionsBoundary, policy, raw, resourceControlPolicy, resourcePolicy, serviceControlPolicy, sessionPolicy, trustPolicy, variable } from '@iamkit/policy';",
  "import type { Arn, IdentityStatement, PolicyDocument, PolicyStatement, Statement } from '@iamkit/policy';",
  "import { anyone, awsAccount, awsService, canonicalUser, iamRole, iamUser, oidcProvider, roleSession, samlProvider } from '@iamkit/policy/principal';",
  "import { arn as s3 } from '@iamkit/policy/services/s3';",
  "import { arn as iam } from '@iamkit/policy/services/iam';",
  'declare const text: string;',
  'declare const objectArn: `arn:aws:s3:::${string}/${string}`;',
  'declare const account: { readonly account: string };',
].join(' ');
