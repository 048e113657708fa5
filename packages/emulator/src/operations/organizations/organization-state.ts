import type { HeldOrganization } from '../../state/held-organization.js';
import type { OperationState } from '../handler.js';

/** What an operation inside an organization works on. `account` is the caller's. */
export interface OrganizationState extends OperationState, HeldOrganization {}
