export type {
  AccessLevel,
  CatalogAction,
  CatalogConditionKey,
  CatalogResourceType,
  CatalogService,
  ConditionKeyType,
} from './catalog-service.js';
export { catalogVersion } from './catalog-version.js';
export { compactActions } from './compact-actions.js';
export { expandActions } from './expand-actions.js';
export { getAction } from './get-action.js';
export { getConditionKey } from './get-condition-key.js';
export { getService } from './get-service.js';
export { listGlobalConditionKeys } from './list-global-condition-keys.js';
export { listServices, type ServiceSummary } from './list-services.js';
