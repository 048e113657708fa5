import type { Span } from '../json/json-node.js';
import type { PolicyErrorCode, PolicyWarningCode } from '../policy-codes.js';
import type { PolicyPath } from '../policy-positions.js';
import type { errorCodes } from './error-codes.js';
import type { warningCodes } from './warning-codes.js';

type Sentences = {
  readonly [Code in PolicyErrorCode]: (typeof errorCodes)[Code]['sentence'];
} & { readonly [Code in PolicyWarningCode]: (typeof warningCodes)[Code]['sentence'] };

type Blanks<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

/** What the sentence of a code leaves to be filled in. */
type Details<Code extends keyof Sentences> = { readonly [Name in Blanks<Sentences[Code]>]: string };

/** A part of the text and the way to it. */
export interface Place<Node extends Span = Span> {
  readonly node: Node;
  readonly path: PolicyPath;
}

/** Notes an issue. The compiler asks for exactly the details that the code's sentence has blanks for. */
export type Report = <Code extends keyof Sentences>(
  code: Code,
  place: Place,
  ...details: Blanks<Sentences[Code]> extends never ? [] : [Details<Code>]
) => void;
