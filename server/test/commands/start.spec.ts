import { cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

  it('makes a data folder for its owner alone', async () => {
    const folder = join(clone, 'city', 'data');
    await run({ PORT: String(taken.port), DATA_DIR: folder });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('refuses an option that it does not know, and names the one it does', async () => {
    const env = { PORT: String(taken.port), DATA_DIR: join(clone, 'mistyped') };
    const { code, output } = await runScript({ script, args: ['--emty'], env, scripts: join(clone, 'scripts') });
    expect([code, output]).toEqual([1, '没有选项 --emty。可用的选项：--empty\n']);
    expect(existsSync(env.DATA_DIR)).toBe(false);
  });

  it('refuses a data folder that cannot be used', async () => {
    const file = join(clone, 'file');
    writeFileSync(file, '');
    const { code, output } = await run({ PORT: String(taken.port), DATA_DIR: file });
    expect([code, output.startsWith(`数据目录 DATA_DIR 不可读写：${file}`)]).toEqual([1, true]);
  });

  it('refuses in one line a data folder that takes no file, though it says it would', async () => {
    const { code, output } = await run({ PORT: String(taken.port), DATA_DIR: '/proc' });
    expect([code, output]).toEqual([1, expect.stringMatching(/^数据目录 DATA_DIR 不可读写：\/proc（[A-Z]+）\n$/)]);
  });
});
