import { describe, expect, it } from 'vitest';
import { inheritedSettings } from './effective-settings.js';
import { policyConstraints } from './policy-constraints.js';
import type { SettingsNode } from './settings.js';
import { validationErrors } from './validation-errors.js';

const set = (value: unknown): SettingsNode => ({ '@@assign': value });
const numbered = (count: number, from: number, make: () => SettingsNode): SettingsNode =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${from + index}`, make()]));

const rule = (): SettingsNode => ({
  schedule_expression: set('cron(0 5 * * ? *)'),
  target_backup_vault_name: set('vault'),
});
const rules = (count: number, from = 0): SettingsNode => ({ rules: numbered(count, from, rule) });
const tags = (more: SettingsNode = {}): SettingsNode => ({
  selections: {
    tags: {
      all: { iam_role_arn: set('arn'), tag_key: set('backup'), tag_value: set(['yes']), ...more },
    },
  },
});
const regions = { regions: set(['us-east-1']) };
const whole = { ...rules(1), ...tags(), ...regions };
const plan = (settings: SettingsNode): SettingsNode => ({ plans: { daily: settings } });
const conditions = (count: number): SettingsNode => ({
  conditions: {
    string_equals: numbered(count, 0, () => ({ condition_key: set('a'), condition_value: set('b') })),
    string_like: numbered(1, 0, () => ({ condition_key: set('a'), condition_value: set('b') })),
  },
});

type Expected = readonly [code: string, path: string, message: string, policies: string];

/** The policies of each level, which are called a, b and so on. */
const errorsOf = (levels: readonly SettingsNode[]): readonly Expected[] => {
  const inherited = inheritedSettings(levels.map((settings, index) => [{ id: 'abc'.charAt(index), settings }]));
  return validationErrors(inherited, policyConstraints.BACKUP_POLICY ?? []).map(({ code, path, message, policies }) => [
    code,
    path,
    message,
    policies.join(''),
  ]);
};

const missing = (key: string, path: string, policies = 'a'): Expected => [
  'KEY_REQUIRED',
  path,
  `'${key}' is missing`,
  policies,
];
const tooMany = (key: string, path: string, most: number, policies: string): Expected => [
  'ELEMENTS_TOO_MANY',
  path,
  `'${key}' exceeds the allowed maximum limit ${most}`,
  policies,
];

describe('an effective backup policy', () => {
  it.each<readonly [string, readonly SettingsNode[], readonly Expected[]]>([
    ['that has all that it needs is valid', [plan(whole)], []],
    ['is valid where several policies make it', [plan(rules(1)), plan(tags()), plan(regions)], []],
    [
      'needs rules, regions and selections',
      [plan({ backup_plan_tags: { team: { tag_key: set('team'), tag_value: set('blue') } } })],
      [missing('rules', 'plans/daily'), missing('regions', 'plans/daily'), missing('selections', 'plans/daily')],
    ],
    [
      'needs a region',
      [plan(whole), plan({ regions: { '@@remove': ['us-east-1'] } })],
      [['ELEMENTS_TOO_FEW', 'plans/daily/regions', "'regions' is less than the allowed minimum limit 1", 'ab']],
    ],
    [
      'has ten rules in a plan at most, whoever wrote them',
      [plan({ ...whole, ...rules(9) }), plan(rules(2, 9))],
      [tooMany('rules', 'plans/daily/rules', 10, 'ab')],
    ],
    ['may have ten', [plan({ ...whole, ...rules(9) }), plan(rules(2, 8))], []],
    [
      'needs all parts of a rule',
      [plan(whole), plan({ rules: { weekly: { recovery_point_tags: { team: { tag_key: set('team') } } } } })],
      [
        missing('schedule_expression', 'plans/daily/rules/weekly', 'b'),
        missing('target_backup_vault_name', 'plans/daily/rules/weekly', 'b'),
        missing('tag_value', 'plans/daily/rules/weekly/recovery_point_tags/team', 'b'),
      ],
    ],
    [
      'needs to know where copies go',
      [plan(whole), plan({ rules: { n0: { copy_actions: { far: { lifecycle: { delete_after_days: set(28) } } } } } })],
      [missing('target_backup_vault_arn', 'plans/daily/rules/n0/copy_actions/far', 'b')],
    ],
    [
      'needs all parts of a selection',
      [
        plan({
          ...whole,
          selections: { tags: { all: { tag_key: set('a') } }, resources: { some: { conditions: conditions(1) } } },
        }),
      ],
      [
        missing('iam_role_arn', 'plans/daily/selections/tags/all'),
        missing('tag_value', 'plans/daily/selections/tags/all'),
        missing('iam_role_arn', 'plans/daily/selections/resources/some'),
        missing('resource_types', 'plans/daily/selections/resources/some'),
      ],
    ],
    ['may have thirty conditions', [plan({ ...whole, ...tags(conditions(29)) })], []],
    [
      'has no more of them',
      [plan({ ...whole, ...tags(conditions(30)) })],
      [tooMany('conditions', 'plans/daily/selections/tags/all/conditions', 30, 'a')],
    ],
    ['of which nothing is in force breaks nothing', [plan({ regions: set([]) })], []],
  ])('%s', (_, levels, expected) => {
    expect(errorsOf(levels)).toEqual(expected);
  });

  it('does not blame a policy that came too late', () => {
    const first = { id: 'first', settings: plan({ ...rules(1), ...tags(), regions: set(['us-east-1']) }) };
    const second = { id: 'second', settings: plan({ regions: set(['us-west-2']) }) };
    const inherited = inheritedSettings([[first, second]]);
    expect([...(inherited.inner.get('plans')?.sources ?? [])]).toEqual(['first']);
  });
});
