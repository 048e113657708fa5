// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { listGroupsIncluding } from './list-groups-including.js';
export { listPoliciesIncluding } from './list-policies-including.js';
export { listRolesIncluding } from './list-roles-including.js';
export { listUsersIncluding } from './list-users-including.js';
