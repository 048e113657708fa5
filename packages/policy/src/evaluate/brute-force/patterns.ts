// The brute-force evaluator judges the engine in its tests. It is written from the semantics alone: no index, nothing
// compiled, nothing shared with the engine but the types of what goes in and comes out. Being slow is its merit.
import type { AccessRequest, Scalar } from '../access-request.js';

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A piece of a policy's text: itself, a wildcard, or something that has no value. */
export type Piece = { readonly text: string } | { readonly wildcard: '*' | '?' } | 'noValue';

export type Lookup = (key: string) => Scalar | readonly Scalar[] | undefined;

export const asText = (value: Scalar): string =>
  value instanceof Date ? value.toISOString().replace(/\.000Z$/, 'Z') : `${value}`;

/** Cuts a policy's text into pieces, with the variables put in. */
export function piecesOf(text: string, wildcards: boolean, variables: boolean, lookup: Lookup): readonly Piece[] {
  const syntax = variables ? /\$\{([*?$])\}|\$\{([^}]*?), '(.*?)'\}|\$\{([^}]*)\}|[\s\S]/g : /[\s\S]/g;
  return [...text.matchAll(syntax)].map(([whole, special, keyWithDefault, defaultText, key]): Piece => {
    if (special !== undefined) return { text: special };
    const name = keyWithDefault ?? key;
    if (name !== undefined) {
      const value = lookup(name);
      if (value !== undefined && !Array.isArray(value)) return { text: asText(value as Scalar) };
      return defaultText === undefined ? 'noValue' : { text: defaultText };
    }
    return wildcards && (whole === '*' || whole === '?') ? { wildcard: whole } : { text: whole };
  });
}

export function isLike(pieces: readonly Piece[], text: string, ignoreCase = false): boolean {
  if (pieces.includes('noValue')) return false;
  const source = pieces.map((piece) => {
    if (piece === 'noValue') return '';
    return 'text' in piece ? literally(piece.text) : piece.wildcard === '*' ? '[\\s\\S]*' : '[\\s\\S]';
  });
  return new RegExp(`^${source.join('')}$`, ignoreCase ? 'i' : '').test(text);
}

/** Cuts pieces at the first five colons of their text. */
export function sixParts(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece === 'noValue' || 'wildcard' in piece) {
      parts.at(-1)?.push(piece);
      continue;
    }
    for (const character of piece.text) {
      if (character === ':' && parts.length < 6) parts.push([]);
      else parts.at(-1)?.push({ text: character });
    }
  }
  return parts;
}

/** An ARN as its six parts, the last with all further colons. */
export function arnOf(text: string): readonly string[] {
  const parts = text.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

export function isLikeArn(parts: readonly (readonly Piece[])[], text: string): boolean {
  const arn = arnOf(text);
  return parts.length === 6 && arn.length === 6 && parts.every((part, index) => isLike(part, arn[index] ?? ''));
}

/** The account of a caller, `undefined` for callers of none. */
export const accountOf = (principal: string): string | undefined =>
  principal.startsWith('arn:') && !/(oidc|saml)-provider/.test(principal) ? arnOf(principal)[4] : undefined;

export const resourceAccountOf = (request: AccessRequest): string | undefined => {
  const inArn = arnOf(request.resource)[4] ?? '';
  return request.resourceAccount ?? (/^\d{12}$/.test(inArn) ? inArn : accountOf(request.principal));
};

/** The value of a condition key: what the context says in any case, else what follows from caller and resource. */
export function lookupIn(request: AccessRequest): Lookup {
  return (key) => {
    const name = key.toLowerCase();
    for (const [given, value] of Object.entries(request.context ?? {})) {
      if (given.toLowerCase() === name && value !== undefined && !(Array.isArray(value) && value.length === 0))
        return value;
    }
    const { principal, sessionIssuer } = request;
    const [, partition = '', , , account = '', rest = ''] = arnOf(principal);
    const isIdentity = accountOf(principal) !== undefined;
    const [type = '', role = ''] = rest.split('/');
    switch (name) {
      case 'aws:principalarn':
        if (!isIdentity) return undefined;
        if (type !== 'assumed-role') return principal;
        if (sessionIssuer !== undefined) return sessionIssuer;
        return /^(AWSServiceRoleFor|AWSReservedSSO_)/.test(role)
          ? undefined
          : `arn:${partition}:iam::${account}:role/${role}`;
      case 'aws:principalaccount':
        return principal === 'anonymous' ? 'anonymous' : accountOf(principal);
      case 'aws:principaltype':
        if (principal === 'anonymous') return 'Anonymous';
        if (!isIdentity) return undefined;
        return { root: 'Account', user: 'User', 'federated-user': 'FederatedUser' }[type] ?? 'AssumedRole';
      case 'aws:username':
        return isIdentity && type === 'user' ? rest.split('/').at(-1) : undefined;
      case 'aws:userid':
        return rest === 'root' ? account : undefined;
      case 'aws:resourceaccount':
        return resourceAccountOf(request);
      default:
        return undefined;
    }
  };
}
