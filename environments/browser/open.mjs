// Serves this folder on a free port of 127.0.0.1, opens the page in a browser without a window, and prints what the page says.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const types = { html: 'text/html', js: 'text/javascript', mjs: 'text/javascript' };
const isServed = (path) => /^\/(?:index\.html|page\.mjs|node_modules\/@iamkit\/policy\/dist\/[\w/-]+\.js)$/.test(path);

const refused = [];
/** Called once the page has said what it has to say. */
let said;
const hasSaid = new Promise((resolve) => {
  said = resolve;
});
const server = createServer(async (request, response) => {
  if (request.url === '/said') said();
  if (request.url === '/held') await hasSaid;
  if (['/said', '/held', '/favicon.ico'].includes(request.url)) return response.writeHead(204).end();
  if (!isServed(request.url)) {
    refused.push(request.url);
    return response.writeHead(404).end();
  }
  response.writeHead(200, { 'content-type': types[request.url.split('.').at(-1)] });
  response.end(readFileSync(join(import.meta.dirname, request.url)));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const profile = mkdtempSync(join(tmpdir(), 'iamkit-browser-'));
try {
  const { stdout } = await promisify(execFile)(
    process.env['NEEDED_PROGRAM'],
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
      '--dump-dom',
      `http://127.0.0.1:${server.address().port}/index.html`,
    ],
    { timeout: 60_000 },
  );
  process.stdout.write(/<pre>([\s\S]*?)<\/pre>/.exec(stdout)?.[1] ?? `there is no page:\n${stdout}`);
  console.log('asked for', refused.length === 0 ? 'nothing else' : refused.join());
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  server.close();
}
