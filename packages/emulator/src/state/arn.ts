/** `arn:aws:iam::123456789012:root` */
export const arnOfRoot = (partition: string, accountId: string): string => `arn:${partition}:iam::${accountId}:root`;

/** `arn:aws:iam::123456789012:user/path/name` */
export const arnOfUser = (
  partition: string,
  accountId: string,
  user: { readonly path: string; readonly name: string },
): string => `arn:${partition}:iam::${accountId}:user${user.path}${user.name}`;
