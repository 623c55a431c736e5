import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { availableEngines } from '../support/engines/engines';
import { World } from '../support/world';

const client = resolve(__dirname, '../../../miniprogram');

it('is what the mini-program’s types were made from: `npm run wire` brings them up to date', async () => {
  const world = await World.open(availableEngines()[0]!);
  const folder = mkdtempSync(join(tmpdir(), 'ssp-wire-'));
  try {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, (await world.app.inject('/openapi.json')).body);
    const made = execFileSync(process.execPath, [join(client, 'tools/wire.mjs'), file, '--print'], {
      encoding: 'utf8',
    });
    expect(readFileSync(join(client, 'src/services/wire.d.ts'), 'utf8') === made).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
    await world.close();
  }
});
