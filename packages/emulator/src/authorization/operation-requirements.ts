/** What a call is authorised on. `any`: what the ARN in the input names. */
export type ResourceKind =
  | 'access-report'
  | 'any'
  | 'delegation-request'
  | 'federated-user'
  | 'group'
  | 'instance-profile'
  | 'mfa'
  | 'oidc-provider'
  | 'organization-handshake'
  | 'organization-node'
  | 'organization-policy'
  | 'organization-resource-policy'
  | 'policy'
  | 'role'
  | 'root-user'
  | 'saml-provider'
  | 'server-certificate'
  | 'user';

/** What one operation, whose input has these members, is authorised on. Its own action is its name. */
export interface Requirement<Member extends string> {
  /** Where it is left out, the resource is `*`. */
  readonly resource?: ResourceKind;
  /** The member that names the resource. Without it, or without its value, a `user` is the caller; any other kind is one yet to be made. */
  readonly from?: Member;
  /** Further actions, each needed where the member has a value; on the same resource, or on one that the member names. */
  readonly also?: readonly { readonly action: string; readonly when: Member; readonly resource?: ResourceKind }[];
  /** The members that give it another name or path: it is then authorised on what it is to be as well. */
  readonly renamedBy?: { readonly name: Member; readonly path: Member };
  /** Condition keys whose value is a member of the input. */
  readonly keys?: Readonly<Record<string, Member>>;
}

/** One requirement for each operation of a service: leaving one out, or naming a member that is none, does not compile. */
export type OperationRequirements<Operations> = {
  readonly [Name in keyof Operations]: Requirement<
    Operations[Name] extends { readonly input: infer Input } ? keyof Input & string : never
  >;
};
