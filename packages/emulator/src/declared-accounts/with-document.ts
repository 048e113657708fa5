import { type PolicyKind, parsePolicy } from '@iamkit/policy/document';
import { EmulatorError } from '../emulator-error.js';
import { invalidAccounts } from './invalid-accounts.js';

/** Performs what takes a policy. Where IAM refuses the policy, says what of it is wrong, which IAM does not. */
export function withDocument(at: string, kind: PolicyKind, document: object, perform: (text: string) => void): void {
  const text = JSON.stringify(document);
  try {
    perform(text);
  } catch (error) {
    const result = parsePolicy(text, { kind });
    const issue = result.ok ? undefined : result.issues[0];
    if (!issue || !(error instanceof EmulatorError)) throw error;
    const path = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    throw invalidAccounts(`${at}${path}`, `${issue.message} ${issue.hint}`);
  }
}
