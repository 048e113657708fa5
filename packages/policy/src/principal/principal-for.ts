import type { Raw } from '../statement/raw.js';
import type { Principal, PrincipalWay } from './principal.js';

/** A principal written as text: everybody, or the ARN of an account, user, role or session. */
type PrincipalText =
  | '*'
  | `arn:${string}:iam::${string}:${'root' | `user/${string}` | `role/${string}`}`
  | `arn:${string}:sts::${string}:${'assumed-role' | 'federated-user'}/${string}`
  | Raw;

/** Which principals each way into a role is for; the last three go with any of the first. */
interface WaysOfAction {
  'sts:AssumeRole': 'anyone' | 'aws' | 'service';
  'sts:AssumeRoleWithWebIdentity': 'oidc';
  'sts:AssumeRoleWithSAML': 'saml';
  'sts:TagSession': never;
  'sts:SetSourceIdentity': never;
  'sts:SetContext': never;
}
type WayOf<A> = A extends keyof WaysOfAction ? WaysOfAction[A] : PrincipalWay;
type PrincipalOf<Way extends PrincipalWay> = Principal<Way> | ('aws' extends Way ? PrincipalText : Raw);

/** Its name is what an error shows. */
type ArnOrPrincipal = Principal | PrincipalText;

/** What `.to` takes for the actions `A`. */
export type PrincipalFor<A> = [WayOf<A>] extends [never]
  ? ArnOrPrincipal
  : PrincipalWay extends WayOf<A>
    ? ArnOrPrincipal
    : PrincipalOf<WayOf<A>>;
