/** Kinds of entities whose ARNs are made of a path and a name. */
type ArnKind = 'group' | 'instance-profile' | 'mfa' | 'policy' | 'role' | 'server-certificate' | 'user';

/** `arn:aws:iam::123456789012:root` */
export const arnOfRoot = (partition: string, accountId: string): string => `arn:${partition}:iam::${accountId}:root`;

/** `arn:aws:iam::123456789012:user/path/name` */
export const arnOf = (
  kind: ArnKind,
  partition: string,
  accountId: string,
  { path, name }: { readonly path: string; readonly name: string },
): string => `arn:${partition}:iam::${accountId}:${kind}${path}${name}`;
