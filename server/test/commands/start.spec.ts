import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript, SCRIPTS, takePort } from './run-script';

/** A clone in which nothing is installed, and nothing can be: whatever is said here is said before that. */
describe.each(['start', 'dev'])('npm run %s before it installs', (script) => {
  let taken: { port: number; server: Server };
  let clone: string;
  beforeAll(async () => {
    taken = await takePort();
    clone = mkdtempSync(join(tmpdir(), 'ssp-clone-'));
    cpSync(SCRIPTS, join(clone, 'scripts'), { recursive: true });
  });
  afterAll(async () => {
    rmSync(clone, { recursive: true });
    await new Promise((closed) => taken.server.close(closed));
  });

  const run = (env: Record<string, string>) => runScript({ script, env, scripts: join(clone, 'scripts') });

  it('refuses a port that is taken', async () => {
    const { code, output } = await run({ PORT: String(taken.port) });
    expect([code, output]).toEqual([1, `端口 ${taken.port} 已被占用：请用 PORT=… 换一个端口。\n`]);
  });

  it('refuses a data folder that cannot be used', async () => {
    const file = join(clone, 'file');
    writeFileSync(file, '');
    const { code, output } = await run({ PORT: String(taken.port), DATA_DIR: file });
    expect([code, output.startsWith(`数据目录 DATA_DIR 不可读写：${file}`)]).toEqual([1, true]);
  });
});
