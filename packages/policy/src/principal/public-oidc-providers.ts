/** Identity providers that IAM knows without an entry in the account. */
export const publicOidcProviders = [
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
] as const;
