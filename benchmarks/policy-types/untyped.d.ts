// The same language typed with plain text only: what a file costs the compiler whoever checks it.
export interface Statement {
  on(...resources: string[]): Statement;
  when(conditions: {
    readonly [key: string]: { readonly [operator: string]: string | number | boolean | readonly string[] };
  }): Statement;
}
export declare function allow(...actions: string[]): Statement;
export declare function deny(...actions: string[]): Statement;
export declare function policy(...statements: Statement[]): object;
