// Every example is run as its README says, and prints what its README shows.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFiles, root } from './files.mjs';
import { command } from './process.mjs';

/** The block that follows `npm start` in an example's README. */
function shownOutput(readme) {
  const shown = /```sh\nnpm start\n```[\s\S]*?```text\n([\s\S]*?)```/.exec(readme)?.[1];
  if (shown === undefined) throw new Error('the README does not show what `npm start` prints, in a ```text block');
  return shown;
}

export async function checkExamples() {
  const folders = listFiles('examples/*/package.json').map(dirname);
  for (const folder of folders) {
    const readme = join(folder, 'README.md');
    if (!existsSync(readme)) throw new Error(`${relative(root, folder)} has no README.md`);
    const { stdout } = await command('npm', ['start', '--silent'], { cwd: folder });
    const shown = shownOutput(readFileSync(readme, 'utf8'));
    if (stdout !== shown) throw new Error(`${relative(root, folder)} prints\n${stdout}but its README shows\n${shown}`);
  }
  return folders.length;
}
