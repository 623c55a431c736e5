import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from '../../src/config/settings';
import { GatewayFailure } from '../../src/common/gateway-failure';
import { FolderStorage } from '../../src/gateways/storage/storage.folder';
import { createStorage } from '../../src/gateways/storage/storage.module';
import type { ObjectStorage } from '../../src/gateways/storage/storage.port';
import { S3Storage, type S3Location, type S3Timeouts } from '../../src/gateways/storage/storage.s3';

/** The part used of a package that ships no types. */
type S3Service = new (options: object) => { run(): Promise<AddressInfo>; close(): Promise<void> };
const S3rver = jest.requireActual<S3Service>('s3rver');

const QUICK: S3Timeouts = { connect: 300, attempt: 300, total: 1_500 };

interface Place {
  storage: ObjectStorage;
  /** Makes the store unreachable. */
  breakDown(): Promise<void>;
  close(): Promise<void>;
}

async function openFolder(): Promise<Place> {
  const parent = await mkdtemp(join(tmpdir(), 'storage-'));
  const root = join(parent, 'photos');
  const breakDown = async () => {
    await rm(root, { recursive: true });
    await writeFile(root, 'not a folder');
  };
  return { storage: new FolderStorage(root), breakDown, close: () => rm(parent, { recursive: true }) };
}

function locationAt(port: number): S3Location {
  const endpoint = `http://127.0.0.1:${port}`;
  return { endpoint, region: 'cn-north-1', bucket: 'photos', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
}

async function openS3(): Promise<Place> {
  const directory = await mkdtemp(join(tmpdir(), 'storage-s3-'));
  const options = { address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: 'photos' }] };
  const service = new S3rver(options);
  const { port } = await service.run();
  const storage = new S3Storage(locationAt(port));
  let running = true;
  const breakDown = async () => {
    if (!running) return;
    running = false;
    storage.onModuleDestroy();
    await service.close();
  };
  const close = async () => {
    await breakDown();
    await rm(directory, { recursive: true });
  };
  return { storage, breakDown, close };
}

async function keysOf(storage: ObjectStorage, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list(prefix)) keys.push(key);
  return keys.sort();
}

const HOSTILE_KEYS = [
  '',
  '.',
  '..',
  '../outside',
  'a/../../outside',
  '/etc/passwd',
  'a//b',
  'a/',
  '.hidden',
  'a/.hidden',
  'a\\..\\b',
  'a%2e%2e/b',
  'a\u0000b',
  'a\n',
  'Upper',
  '照片',
  'a b',
  `${'a/'.repeat(200)}a`,
];

describe.each([
  ['folder', openFolder],
  ['S3', openS3],
])('object storage on %s', (_name, openPlace) => {
  let place: Place;
  let storage: ObjectStorage;

  beforeEach(async () => {
    place = await openPlace();
    storage = place.storage;
  });
  afterEach(() => place.close());

  it('gives back what was put', async () => {
    await storage.put('originals/2026/11/a_1.sealed', Buffer.from([0, 255, 10, 13]));
    expect(await storage.get('originals/2026/11/a_1.sealed')).toEqual(Buffer.from([0, 255, 10, 13]));
  });

  it('keeps empty bytes apart from absence', async () => {
    await storage.put('empty', Buffer.alloc(0));
    expect(await storage.get('empty')).toEqual(Buffer.alloc(0));
  });

  it('replaces the bytes of a key', async () => {
    await storage.put('k', Buffer.from('a longer first value'));
    await storage.put('k', Buffer.from('second'));
    expect(await storage.get('k')).toEqual(Buffer.from('second'));
    expect(await keysOf(storage, '')).toEqual(['k']);
  });

  it('keeps one whole value when writers race', async () => {
    const values = ['a', 'b', 'c', 'd'].map((letter) => Buffer.from(letter.repeat(50_000)));
    await Promise.all(values.map((value) => storage.put('raced', value)));
    const kept = await storage.get('raced');
    expect(values.some((value) => kept?.equals(value))).toBe(true);
  });

  it('answers undefined for what was never put, and for a folder of keys', async () => {
    await storage.put('folder/key', Buffer.from('x'));
    expect(await storage.get('never')).toBeUndefined();
    expect(await storage.get('never/deeper')).toBeUndefined();
    expect(await storage.get('folder')).toBeUndefined();
    expect(await storage.get('folder/key/deeper')).toBeUndefined();
  });

  it('removes, and removes the absent without error', async () => {
    await storage.put('k', Buffer.from('x'));
    await storage.remove('k');
    await storage.remove('k');
    await storage.remove('never/there');
    expect(await storage.get('k')).toBeUndefined();
    expect(await keysOf(storage, '')).toEqual([]);
  });

  it('lists every key under a prefix with its last change', async () => {
    for (const key of ['view/a', 'view/b/c', 'views', 'thumb/a']) await storage.put(key, Buffer.from(key));
    expect(await keysOf(storage, '')).toEqual(['thumb/a', 'view/a', 'view/b/c', 'views']);
    expect(await keysOf(storage, 'view')).toEqual(['view/a', 'view/b/c', 'views']);
    expect(await keysOf(storage, 'view/')).toEqual(['view/a', 'view/b/c']);
    expect(await keysOf(storage, 'view/b/c')).toEqual(['view/b/c']);
    expect(await keysOf(storage, 'none/')).toEqual([]);
    for await (const { changedAt } of storage.list('')) expect(changedAt.getTime()).toBeGreaterThan(1.7e12);
  });

  it('holds a photo of 10 MB', async () => {
    const bytes = randomBytes(10 * 1024 * 1024);
    await storage.put('large', bytes);
    expect((await storage.get('large'))?.equals(bytes)).toBe(true);
  });

  it.each(HOSTILE_KEYS)('refuses the key %j', async (key) => {
    const refusal = { kind: 'refused', code: 'storage.badKey' };
    await expect(storage.put(key, Buffer.from('x'))).rejects.toMatchObject(refusal);
    await expect(storage.get(key)).rejects.toMatchObject(refusal);
    await expect(storage.remove(key)).rejects.toMatchObject(refusal);
  });

  it.each(['../', '/', 'a/../', './', 'A'])('refuses to list under %j', async (prefix) => {
    await expect(keysOf(storage, prefix)).rejects.toMatchObject({ kind: 'refused' });
  });

  it('reports an outage, never absence', async () => {
    await storage.put('k', Buffer.from('x'));
    await place.breakDown();
    for (const call of [storage.put('k', Buffer.from('y')), storage.get('k'), storage.remove('k')]) {
      const failure: unknown = await call.catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(GatewayFailure);
      expect(failure).toMatchObject({ kind: 'unavailable' });
    }
    await expect(keysOf(storage, '')).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('storage in a folder', () => {
  it('leaves no temporary file behind when a write fails', async () => {
    const root = await mkdtemp(join(tmpdir(), 'storage-'));
    const storage = new FolderStorage(root);
    await storage.put('taken/inside', Buffer.from('x'));
    await expect(storage.put('taken', Buffer.from('y'))).rejects.toMatchObject({ kind: 'unavailable', code: 'EISDIR' });
    expect(await readdir(root)).toEqual(['taken']);
    await rm(root, { recursive: true });
  });
});

describe('storage in a bucket', () => {
  const closers: (() => void)[] = [];
  afterEach(() => closers.splice(0).forEach((close) => close()));

  async function storageAt(server: Server): Promise<S3Storage> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const storage = new S3Storage(locationAt((server.address() as AddressInfo).port), QUICK);
    closers.push(
      () => storage.onModuleDestroy(),
      () => server.close(),
    );
    return storage;
  }

  it('follows the pages of a long list', async () => {
    const tokens: (string | null)[] = [];
    const server = createHttpServer((request, response) => {
      const token = new URL(request.url ?? '', 'http://x').searchParams.get('continuation-token');
      tokens.push(token);
      const more =
        token === null ? '<IsTruncated>true</IsTruncated><NextContinuationToken>t2</NextContinuationToken>' : '';
      const entry = `<Contents><Key>${token ?? 't1'}</Key><LastModified>2026-11-22T00:00:00.000Z</LastModified></Contents>`;
      response.end(`<ListBucketResult>${more}${entry}</ListBucketResult>`);
    });
    expect(await keysOf(await storageAt(server), '')).toEqual(['t1', 't2']);
    expect(tokens).toEqual([null, 't2']);
  });

  it('repeats after a passing error of the service', async () => {
    let calls = 0;
    const server = createHttpServer((_request, response) => {
      response.statusCode = ++calls < 3 ? 503 : 200;
      response.end(response.statusCode === 200 ? 'bytes' : '');
    });
    expect(await (await storageAt(server)).get('k')).toEqual(Buffer.from('bytes'));
  });

  it.each([
    [403, 'AccessDenied'],
    [404, 'NoSuchBucket'],
  ])('treats %i %s as an outage, not as absence', async (status, code) => {
    const server = createHttpServer((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(`<Error><Code>${code}</Code><Message>no</Message></Error>`);
    });
    await expect((await storageAt(server)).get('k')).rejects.toMatchObject({ kind: 'unavailable', code });
  });

  it('gives up on a service that accepts and says nothing', async () => {
    const silent = createServer((socket) => void closers.push(() => socket.destroy()));
    await expect((await storageAt(silent)).put('k', Buffer.from('x'))).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('gives up on an answer that stops half-way', async () => {
    const server = createHttpServer((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      closers.push(() => response.destroy());
    });
    await expect((await storageAt(server)).get('k')).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('the choice of storage', () => {
  it('is a folder under DATA_DIR unless an endpoint is set', async () => {
    const settings = new Settings();
    settings.DATA_DIR = await mkdtemp(join(tmpdir(), 'storage-'));
    expect(createStorage(settings)).toBeInstanceOf(FolderStorage);
    expect(await readdir(settings.DATA_DIR)).toEqual(['photos']);
    await rm(settings.DATA_DIR, { recursive: true });
  });

  it('is the bucket when an endpoint is set, and names what is missing', () => {
    const settings = Object.assign(new Settings(), { S3_ENDPOINT: 'http://127.0.0.1:9', S3_BUCKET: 'photos' });
    expect(() => createStorage(settings)).toThrow('S3_ACCESS_KEY_ID');
    Object.assign(settings, { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' });
    expect(createStorage(settings)).toBeInstanceOf(S3Storage);
  });
});
