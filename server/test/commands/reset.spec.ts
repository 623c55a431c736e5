import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript, takePort } from './run-script';

describe('npm run reset', () => {
  let taken: { port: number; server: Server };
  let folder: string;
  let file: string;
  beforeAll(async () => {
    taken = await takePort();
  });
  afterAll(() => new Promise((closed) => taken.server.close(closed)));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ssp-reset-'));
    file = join(folder, 'suishoupai.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Gets as far as the port, and so only prepares the folder. */
  const start = () => runScript({ script: 'start', env: { DATA_DIR: folder, PORT: String(taken.port) } });
  const reset = (answer: { args?: string[]; input?: string }) =>
    runScript({ script: 'reset', env: { DATA_DIR: folder }, ...answer });

  it('clears what was written into a folder that a start found empty', async () => {
    await start();
    writeFileSync(file, '');
    expect((await reset({ args: ['--yes'] })).code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes a fresh file system for empty, and leaves what it came with', async () => {
    mkdirSync(join(folder, 'lost+found'));
    await start();
    writeFileSync(file, '');
    expect((await reset({ args: ['--yes'] })).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['lost+found']);
  });

  it('never clears a folder in which a start found other files', async () => {
    const letter = join(folder, 'letter.txt');
    writeFileSync(letter, 'dear');
    await start();
    await start();
    const { code, output } = await reset({ args: ['--yes'] });
    expect(code).toBe(1);
    expect(output).toContain(`${folder} 不是随手拍新建的目录`);
    expect(existsSync(letter)).toBe(true);
  });

  it('asks, and clears after yes alone', async () => {
    await start();
    writeFileSync(file, '');
    expect((await reset({ input: 'no\n' })).output).toContain('没有清空。');
    expect(existsSync(file)).toBe(true);
    expect((await reset({ input: 'yes\n' })).output).toContain('已清空');
    expect(existsSync(file)).toBe(false);
  });

  it('clears nothing for an option that it does not know', async () => {
    await start();
    const { code, output } = await reset({ args: ['--yes', '--dry-run'], input: 'yes\n' });
    expect([code, output]).toEqual([1, '没有选项 --dry-run。可用的选项：--yes\n']);
    expect(readdirSync(folder)).not.toEqual([]);
  });

  it('clears nothing when nobody answers, and says how to answer', async () => {
    await start();
    writeFileSync(file, '');
    const { code, output } = await reset({ input: '' });
    expect(code).toBe(1);
    expect(output).toMatch(/没有清空.*npm run reset -- --yes/);
    expect(existsSync(file)).toBe(true);
  });
});
