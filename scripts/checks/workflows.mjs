// What may not be wrong with a workflow: it is handed as little as it needs, and runs what was read by who pinned it.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { listFiles, root } from './files.mjs';

const pinned = /uses: (?:[\w.-]+\/)+[\w.-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/;

/** What is wrong with the text of one workflow, as sentences. */
export function wrongWorkflow(file, text) {
  const problems = [];
  // Of a workflow without this line, every job may do what the repository's settings say.
  if (!/^permissions:\n {2}contents: read\n(?! )/m.test(text))
    problems.push(`${file} does not begin with permissions to read contents and nothing else`);
  for (const [index, line] of text.split('\n').entries()) {
    const at = `${file}:${index + 1}`;
    if (/^\s+(?:- )?uses:/.test(line) && !pinned.test(line))
      problems.push(`${at} does not pin an action by its full commit, with its version as a comment`);
    if (/\b(?:write-all|read-all)\b/.test(line)) problems.push(`${at} gives all permissions at once`);
    if (/: write\b(?!-)/.test(line) && !/: write # \S/.test(line))
      problems.push(`${at} does not say what it needs to write for`);
    if (/\bpull_request_target\b|\bworkflow_run\b/.test(line))
      problems.push(`${at} runs a stranger's pull request with the repository's secrets`);
    if (/\$\{\{[^}]*\bgithub\.(?:event|head_ref)\b/.test(line))
      problems.push(`${at} puts what a stranger has written into a command`);
  }
  return problems;
}

export const checkWorkflows = () =>
  listFiles('.github/workflows/*').flatMap((file) => wrongWorkflow(relative(root, file), readFileSync(file, 'utf8')));
