import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, open, opendir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOf, unavailable } from './storage-failure';
import { assertKey, assertPrefix } from './storage-key';
import type { ObjectStorage } from './storage.port';

/** ENOENT and its kin: the path, or a part of it, does not hold a file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/**
 * Objects as files under one folder. A write is a temporary file beside the target, flushed, then renamed, so a
 * reader never sees half an object. What a crash leaves behind is listed like any key and swept as an orphan.
 */
export class FolderStorage implements ObjectStorage {
  private readonly root: string;

  /** @param root folder of all objects, created when absent: from then on its absence is an outage. */
  constructor(root: string) {
    this.root = resolve(root);
    mkdirSync(this.root, { recursive: true, mode: 0o700 });
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(key);
    try {
      await makeFolder(dirname(path));
      await replaceFile(path, bytes);
    } catch (error) {
      throw unavailable(error);
    }
  }

  async get(key: string): Promise<Buffer | undefined> {
    const path = this.pathOf(key);
    try {
      return (await readFile(path).catch(undefinedIfAbsent)) ?? (await this.absent());
    } catch (error) {
      throw unavailable(error);
    }
  }

  async remove(key: string): Promise<void> {
    const path = this.pathOf(key);
    try {
      await unlink(path).catch(undefinedIfAbsent);
      await this.absent();
    } catch (error) {
      throw unavailable(error);
    }
  }

  async *list(prefix: string): AsyncIterable<{ key: string; changedAt: Date }> {
    assertPrefix(prefix);
    try {
      await this.absent();
      yield* this.walk(prefix.slice(0, prefix.lastIndexOf('/') + 1), prefix);
    } catch (error) {
      throw unavailable(error);
    }
  }

  private async *walk(folder: string, prefix: string): AsyncIterable<{ key: string; changedAt: Date }> {
    const entries = await opendir(join(this.root, folder)).catch(undefinedIfAbsent);
    if (!entries) return;
    for await (const entry of entries) {
      const key = folder + entry.name;
      if (entry.isDirectory() && overlaps(`${key}/`, prefix)) yield* this.walk(`${key}/`, prefix);
      if (!entry.isFile() || !key.startsWith(prefix)) continue;
      const found = await stat(join(this.root, key)).catch(undefinedIfAbsent);
      if (found) yield { key, changedAt: found.mtime };
    }
  }

  /** A file is absent only in a folder that is there: an unmounted disk must not read as lost photos. */
  private async absent(): Promise<undefined> {
    await (await opendir(this.root)).close();
    return undefined;
  }

  private pathOf(key: string): string {
    assertKey(key);
    return join(this.root, key);
  }
}

function overlaps(folder: string, prefix: string): boolean {
  return folder.startsWith(prefix) || prefix.startsWith(folder);
}

async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const temporary = join(dirname(path), `${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Creates a folder and flushes every parent that gained an entry: else a power cut forgets the new folder. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (!first) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await flushFolder(dirname(made));
}

/** A rename is durable once the folder that holds the name is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function undefinedIfAbsent(error: unknown): undefined {
  if (!ABSENT.has(codeOf(error))) throw error;
}
