import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Iam } from './iam.js';
import { emulated } from './test/emulated.js';
import { furnish } from './test/permissions/furnish.js';
import { furnishOrganization } from './test/permissions/organization-cases.js';
import type { Furniture } from './test/permissions/permission-case.js';
import { permissionCases } from './test/permissions/permission-cases.js';

/** The documentation of a method: the comment before it. */
function documentation([file, method]: readonly [file: string, method: string]): string {
  const source = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  const at = source.search(new RegExp(`^  (?:async )?${method}[<(]`, 'm'));
  return source.slice(source.lastIndexOf('/**', at), at);
}

describe('what a method needs to be allowed', () => {
  const { emulator, iam: admin, as } = emulated();
  let furnished: Awaited<ReturnType<typeof emulator.snapshot>>;
  let made: Furniture;
  let caller: Iam;
  beforeAll(async () => {
    made = await furnish(admin);
    await furnishOrganization(admin);
    await admin.users.create('caller');
    const key = await admin.user('caller').accessKeys.create();
    caller = as(await key.credentials());
    furnished = emulator.snapshot();
  });

  /** Calls as a user who may do these and nothing else. */
  async function allowedTo(actions: readonly string[]): Promise<Iam> {
    emulator.restore(furnished);
    if (actions.length > 0)
      await admin.user('caller').inlinePolicies.put('exactly', {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
      });
    return caller;
  }

  it.each(permissionCases)(
    'is what the documentation of $method.0 says of $method.1: $actions',
    async ({ method, actions, optional = [], fallsBack = [], call }) => {
      const documented = documentation(method);
      // Tags are of users, roles, policies and more: there the documentation cannot name the actions.
      if (method[0] !== 'entity-tags.ts') for (const action of actions) expect(documented).toContain(`\`${action}\``);
      for (const missing of actions) {
        const iam = await allowedTo(actions.filter((action) => action !== missing));
        if (optional.includes(missing)) await call(iam, made);
        else
          await expect(call(iam, made), `without ${missing}`).rejects.toMatchObject({
            code: 'AccessDenied',
            denied: { action: fallsBack.includes(missing) ? expect.any(String) : missing },
          });
      }
      await call(await allowedTo(actions), made);
    },
  );
});
