/** What an element says in one document and not in the other. Conditions and principals are put in words. */
export interface ElementChange {
  readonly element:
    | 'Version'
    | 'Id'
    | 'Sid'
    | 'Effect'
    | 'Principal'
    | 'NotPrincipal'
    | 'Action'
    | 'NotAction'
    | 'Resource'
    | 'NotResource'
    | 'Condition';
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
