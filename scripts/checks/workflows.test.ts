import { describe, expect, it } from 'vitest';
import { checkWorkflows, wrongWorkflow } from './workflows.mjs';

const commit = '0123456789abcdef0123456789abcdef01234567';
const workflow = ({ on = 'push', permissions = 'permissions:\n  contents: read\n', job = '' }) =>
  `on: ${on}\n\n${permissions}\njobs:\n  one:\n    steps:\n      - uses: owner/action@${commit} # v1.2.3\n${job}`;

describe('a workflow', () => {
  it('may read contents, and pins its actions', () => {
    expect(wrongWorkflow('one.yml', workflow({}))).toEqual([]);
    expect(wrongWorkflow('one.yml', workflow({ job: '    permissions:\n      contents: write # the tags\n' }))).toEqual(
      [],
    );
  });

  it.each([
    ['an action by its tag', { job: '      - uses: owner/action@v1\n' }],
    ['an action by half of its commit', { job: '      - uses: owner/action@0123456 # v1\n' }],
    ['a commit that nobody can tell the version of', { job: `      - uses: owner/action@${commit}\n` }],
    ['no permissions', { permissions: '' }],
    ['more than it needs, everywhere', { permissions: 'permissions:\n  contents: read\n  packages: read\n' }],
    ['everything at once', { job: '    permissions: write-all\n' }],
    ['a right to write without a reason', { job: '    permissions:\n      contents: write\n' }],
    ["a stranger's pull request with secrets", { on: 'pull_request_target' }],
    ["a stranger's words in a command", { job: "      - run: echo '${{ github.event.issue.title }}'\n" }],
  ])('may not have %s', (_, parts) => {
    expect(wrongWorkflow('one.yml', workflow(parts))).toHaveLength(1);
  });

  it('of this repository has nothing of that', () => {
    expect(checkWorkflows()).toEqual([]);
  });
});
