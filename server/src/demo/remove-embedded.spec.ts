import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbedded } from './remove-embedded';

it('removes the database and our photos, and leaves what others keep beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ssp-embedded-'));
  try {
    mkdirSync(join(folder, 'photos/photo/01'), { recursive: true });
    for (const file of [
      'suishoupai.db',
      'suishoupai.db-wal',
      'letter.txt',
      'photos/holiday.jpg',
      'photos/photo/01/view',
    ])
      writeFileSync(join(folder, file), '');
    removeEmbedded(folder);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['letter.txt', 'photos', 'photos/holiday.jpg']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
