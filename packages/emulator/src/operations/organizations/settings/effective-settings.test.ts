import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSettings, inheritedSettings } from './effective-settings.js';
import type { SettingsNode } from './settings.js';

const inForce = (levels: readonly (readonly SettingsNode[])[]): SettingsNode | undefined =>
  effectiveSettings(inheritedSettings(levels.map((policies) => policies.map((settings) => ({ id: '', settings })))));

const childControl = '@@operators_allowed_for_child_policies';

/** A tag policy of one key. */
const tags = (key: string, settings: SettingsNode): SettingsNode => ({ tags: { [key]: settings } });

const A = tags('costcenter', {
  tag_key: { '@@assign': 'CostCenter' },
  tag_value: { '@@assign': ['Development', 'Support'] },
});
const B = tags('costcenter', {
  tag_key: { '@@assign': 'CostCenter' },
  tag_value: { '@@assign': ['Sandbox'] },
  enforced_for: { '@@assign': ['redshift:*', 'dynamodb:table'] },
});
const C = tags('costcenter', {
  tag_key: { '@@assign': 'CostCenter' },
  tag_value: { '@@append': ['Marketing'] },
  enforced_for: { '@@append': ['redshift:*', 'dynamodb:table'] },
});
const D = tags('costcenter', {
  tag_key: { '@@assign': 'CostCenter' },
  tag_value: { '@@remove': ['Development', 'Marketing'] },
  enforced_for: { '@@remove': ['redshift:*', 'dynamodb:table'] },
});
const E = tags('project', {
  tag_key: { [childControl]: ['@@none'], '@@assign': 'Project' },
  tag_value: { [childControl]: ['@@append'], '@@assign': ['Maintenance', 'Escalations'] },
});
const F = tags('project', {
  tag_key: { '@@assign': 'PROJECT' },
  tag_value: { '@@append': ['Escalations - research'] },
});
const G = tags('project', { tag_value: { [childControl]: ['@@append'], '@@assign': ['Maintenance'] } });
const H = tags('project', { tag_value: { [childControl]: ['@@append', '@@remove'] } });
const J = tags('project', { tag_key: { '@@assign': 'PROJECT' }, tag_value: { '@@append': ['Maintenance'] } });
const K = tags('project', { tag_key: { '@@assign': 'project' } });

/** The names are those of AWS's examples. */
const scenarios: readonly (readonly [string, readonly (readonly SettingsNode[])[], SettingsNode | undefined])[] = [
  ['nothing comes of nothing', [[], []], undefined],
  [
    'what is assigned further down takes the place of what is inherited',
    [[A], [B]],
    tags('costcenter', {
      tag_key: 'CostCenter',
      tag_value: ['Sandbox'],
      enforced_for: ['redshift:*', 'dynamodb:table'],
    }),
  ],
  [
    'what is appended comes after what is inherited',
    [[A], [C]],
    tags('costcenter', {
      tag_key: 'CostCenter',
      tag_value: ['Development', 'Support', 'Marketing'],
      enforced_for: ['redshift:*', 'dynamodb:table'],
    }),
  ],
  [
    'what is removed is gone, and a list of nothing with it',
    [[A], [C], [D]],
    tags('costcenter', { tag_key: 'CostCenter', tag_value: ['Support'] }),
  ],
  [
    'what may only be appended to is only appended to',
    [[E], [F]],
    tags('project', {
      tag_key: 'Project',
      tag_value: ['Maintenance', 'Escalations', 'Escalations - research'],
    }),
  ],
  [
    'what two policies of a level allow is what both of them do',
    [[G, H], [tags('project', { tag_value: { '@@remove': ['Maintenance'] } })]],
    tags('project', { tag_value: ['Maintenance'] }),
  ],
  [
    'what does not bind those below does not bind those beside',
    [[E, F]],
    tags('project', {
      tag_key: 'Project',
      tag_value: ['Maintenance', 'Escalations', 'Escalations - research'],
    }),
  ],
  [
    'of two policies of a level that assign, the one that was attached first stays',
    [[J, K]],
    tags('project', { tag_key: 'PROJECT', tag_value: ['Maintenance'] }),
  ],
  [
    'nothing is added where nothing may be assigned',
    [
      [{ services: { [childControl]: ['@@none'], default: { opt_out_policy: { '@@assign': 'optOut' } } } }],
      [{ services: { lex: { opt_out_policy: { '@@assign': 'optIn' } } } }],
    ],
    { services: { default: { opt_out_policy: 'optOut' } } },
  ],
  [
    'what an upper level takes away, no lower one gives back',
    [[E], [tags('project', { tag_key: { [childControl]: ['@@all'] } })], [F]],
    tags('project', {
      tag_key: 'Project',
      tag_value: ['Maintenance', 'Escalations', 'Escalations - research'],
    }),
  ],
];

describe('effective settings', () => {
  it.each(scenarios)('%s', (_, levels, expected) => {
    // Compared as JSON, because they have no prototype.
    expect(JSON.stringify(inForce(levels))).toBe(JSON.stringify(expected));
  });

  it('take any names as they are', () => {
    const name = fc.constantFrom('__proto__', 'constructor', 'toString', 'a', 'b');
    const policy = fc
      .dictionary(name, fc.string({ minLength: 1 }), { minKeys: 1, noNullPrototype: false })
      .map((values) => JSON.parse(JSON.stringify(values)) as Record<string, string>);
    fc.assert(
      fc.property(policy, (values) => {
        const assigned = Object.entries(values).map(
          ([key, value]) => `${JSON.stringify(key)}:{"@@assign":${JSON.stringify(value)}}`,
        );
        const settings = inForce([[JSON.parse(`{${assigned.join()}}`) as SettingsNode]]);
        expect(Object.entries(settings ?? {})).toEqual(Object.entries(values));
      }),
    );
  });
});
