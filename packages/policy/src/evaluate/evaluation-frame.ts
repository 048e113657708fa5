import type { RequestContext } from './access-request.js';
import type { Principal } from './principal.js';

/** What statements are compared with: one request, read once. */
export interface EvaluationFrame {
  readonly principal: Principal;
  readonly sessionIssuer: Principal | undefined;
  readonly resource: string;
  readonly resourceAccount: string | undefined;
  readonly context: RequestContext | undefined;
  /** Whether one was given and binds the caller. */
  readonly hasPermissionsBoundary: boolean;
}
