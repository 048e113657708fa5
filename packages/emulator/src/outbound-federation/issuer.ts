const suffix = '.tokens.sts.global.api.aws';

/** The issuer of the tokens that GetWebIdentityToken gives in an account. */
export const outboundIssuer = (uuid: string): string => `https://${uuid}${suffix}`;

/** True for the issuer of such tokens, of whatever account. */
export const isOutboundIssuer = (url: string): boolean => URL.canParse(url) && new URL(url).hostname.endsWith(suffix);
