/** Who makes a call. */
export type Caller =
  | { readonly type: 'root'; readonly accountId: string; readonly arn: string; readonly userId: string }
  | { readonly type: 'session'; readonly accountId: string; readonly arn: string; readonly userId: string }
  | { readonly type: 'user'; readonly accountId: string; readonly arn: string; readonly userId: string };
