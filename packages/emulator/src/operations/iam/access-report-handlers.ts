import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { listPoliciesGrantingServiceAccess } from './list-policies-granting-service-access.js';
import { generateOrganizationsAccessReport, getOrganizationsAccessReport } from './organizations-access-report.js';
import {
  generateServiceLastAccessedDetails,
  getServiceLastAccessedDetails,
  getServiceLastAccessedDetailsWithEntities,
} from './service-last-accessed.js';

/** Which services may be used, by which policies, and which were. */
export const accessReportHandlers: Handlers<IamOperations> = {
  GenerateOrganizationsAccessReport: generateOrganizationsAccessReport,
  GenerateServiceLastAccessedDetails: generateServiceLastAccessedDetails,
  GetOrganizationsAccessReport: getOrganizationsAccessReport,
  GetServiceLastAccessedDetails: getServiceLastAccessedDetails,
  GetServiceLastAccessedDetailsWithEntities: getServiceLastAccessedDetailsWithEntities,
  ListPoliciesGrantingServiceAccess: listPoliciesGrantingServiceAccess,
};
