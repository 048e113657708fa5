import { describe, expect, it } from 'vitest';
import { hasPythonModule, run, startMoto } from './peers.js';

describe('the peers that wire tests use', () => {
  it('run hands back status, output and input of a program', async () => {
    const program = 'process.stdin.pipe(process.stdout); process.stderr.write("warned"); process.exitCode = 3';
    expect(await run(process.execPath, ['-e', program], { input: 'given' })).toEqual({
      status: 3,
      stdout: 'given',
      stderr: 'warned',
    });
  });

  it.skipIf(!hasPythonModule('moto'))('a moto server answers on its port until it is closed (needs moto)', async () => {
    const moto = await startMoto();
    expect((await fetch(`${moto.endpoint}/moto-api/data.json`)).status).toBe(200);
    await moto.close();
    await expect(fetch(`${moto.endpoint}/moto-api/data.json`)).rejects.toThrow();
  });
});
