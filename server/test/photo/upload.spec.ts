import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { LIMITS } from '@suishoupai/shared/limits';
import { Keyrings } from '../../src/common/crypto/keyring';
import { openBytes } from '../../src/common/crypto/sealed-bytes';
import { ANONYMOUS } from '../../src/common/actor';
import { PhotoBusy } from '../../src/modules/photo/processing/photo-refused';
import { PhotoProcessor } from '../../src/modules/photo/processing/photo-processor';
import { objectKey } from '../../src/modules/photo/photo.api';
import { Photo } from '../../src/modules/photo/photo.entity';
import { describeEachEngine } from '../support/engines/engines';
import { testJpeg } from '../support/test-jpeg';
import { PhotoWorld } from './photo-world';

describeEachEngine('POST /photos', (engine) => {
  let world: PhotoWorld;
  let keys = 0;

  beforeAll(async () => {
    world = await PhotoWorld.open(engine);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.actor = world.citizen;
    world.storage.brokenFor = undefined;
  });
  afterEach(() => jest.restoreAllMocks());

  const url = () => `http://127.0.0.1:${(world.app.getHttpServer().address() as AddressInfo).port}/api/v1/photos`;

  const form = (bytes: Buffer, field = 'file'): FormData => {
    const data = new FormData();
    data.set('remark', 'ignored');
    data.set(field, new Blob([new Uint8Array(bytes)]), 'a.jpg');
    return data;
  };

  const post = async (body: FormData | string, key: string | null = `k${++keys}`, type?: string) => {
    const headers = { ...(key === null ? {} : { 'idempotency-key': key }), ...(type ? { 'content-type': type } : {}) };
    const answer = await fetch(url(), { method: 'POST', body, headers });
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      json: (await answer.json()) as Record<string, unknown>,
    };
  };

  const refused = (status: number, code: string) => ({
    status,
    type: 'application/problem+json; charset=utf-8',
    json: expect.objectContaining({ code, status }) as object,
  });

  const count = () => world.database.repository(Photo).count();

  it('keeps the original sealed, two derivatives and a row, and orders what follows', async () => {
    const bytes = await sharp(await testJpeg(1))
      .withExif({ IFD0: { Artist: 'secret' } })
      .jpeg()
      .toBuffer();
    const { status, json } = await post(form(bytes));
    const id = json.id as string;
    expect(status).toBe(201);
    expect(json).toEqual({
      id,
      width: 320,
      height: 240,
      thumbUrl: `/api/v1/photos/${id}/thumb`,
      viewUrl: `/api/v1/photos/${id}/view`,
    });
    const sealed = await world.storage.get(objectKey(id, 'original'));
    expect(sealed!.includes(bytes.subarray(0, 64))).toBe(false);
    expect(openBytes(world.get(Keyrings).photo, sealed!, id)).toEqual(bytes);
    const thumb = await world.storage.get(objectKey(id, 'thumb'));
    expect(await sharp(thumb).metadata()).toMatchObject({ format: 'jpeg', width: 320, height: 320 });
    expect((await world.storage.get(objectKey(id, 'view')))!.includes('secret')).toBe(false);
    expect(await world.photo(id)).toMatchObject({
      ownerPersonId: world.citizen.personId,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      contentCheck: 'pending',
      reportId: null,
      published: false,
    });
    const now = world.clock.now().getTime();
    expect((await world.jobs(id)).map(({ job, dueAt }) => [job, dueAt.getTime() - now])).toEqual([
      ['checkPhoto', 0],
      ['purgePhoto', 24 * 3_600_000],
    ]);
  });

  it('gives the first answer again, and refuses the key for another photo', async () => {
    const first = await post(form(await testJpeg(2)), 'again');
    const objects = world.storage.keys;
    expect(await post(form(await testJpeg(2)), 'again')).toEqual(first);
    expect(world.storage.keys).toEqual(objects);
    expect(await post(form(await testJpeg(3)), 'again')).toEqual(refused(422, 'idempotency.mismatch'));
  });

  it('lets one of two simultaneous requests with one key win', async () => {
    const before = await count();
    const body = await testJpeg(4);
    const [one, two] = await Promise.all([post(form(body), 'race'), post(form(body), 'race')]);
    expect(one.status).toBe(201);
    expect(two).toEqual(one);
    expect(await count()).toBe(before + 1);
  });

  it('orders the removal of files whose row never came', async () => {
    world.storage.brokenFor = '/view';
    const before = await count();
    expect(await post(form(await testJpeg(5)))).toEqual(refused(503, 'platform.unavailable'));
    expect(await count()).toBe(before);
    const orphan = world.storage.keys.find((key) => !world.storage.objects.has(key.replace('/original', '/view')))!;
    const id = orphan.split('/')[1]!.toUpperCase();
    expect((await world.jobs(id)).map(({ job }) => job)).toEqual(['purgePhoto']);
  });

  it('takes a photo of exactly the limit and refuses one byte more', async () => {
    const exact = Buffer.concat([await testJpeg(6), Buffer.alloc(LIMITS.uploadBytes)]).subarray(0, LIMITS.uploadBytes);
    expect((await post(form(exact))).status).toBe(201);
    expect(await post(form(Buffer.concat([exact, Buffer.of(0)])))).toEqual(refused(413, 'photo.tooLarge'));
  });

  it('answers 413 while the rest of a large upload is still to come', async () => {
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';
    const upload = httpRequest(url(), {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'idempotency-key': 'large' },
    });
    const answered = new Promise<{ status?: number; body: string }>((resolve, reject) => {
      upload.on('error', reject).on('response', (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
    });
    upload.write(head);
    upload.write(Buffer.alloc(LIMITS.uploadBytes + 1));
    const { status, body } = await answered;
    expect({ status, code: (JSON.parse(body) as { code: string }).code }).toEqual({
      status: 413,
      code: 'photo.tooLarge',
    });
    const sent = new Promise((resolve) => upload.write(Buffer.alloc(40 * 1024 * 1024), resolve));
    await expect(sent).resolves.not.toBeInstanceOf(Error);
    upload.destroy();
  });

  it.each<[string, () => Promise<Awaited<ReturnType<typeof post>>>, number, string]>([
    ['no key', async () => post(form(await testJpeg(7)), null), 422, 'idempotency.missing'],
    ['another field', async () => post(form(await testJpeg(7), 'photo')), 422, 'request.invalid'],
    ['no file', () => post(Object.assign(new FormData())), 422, 'request.invalid'],
    ['JSON', () => post('{}', 'json', 'application/json'), 422, 'request.invalid'],
    [
      'a body cut short',
      () => post('--b\r\nconte', 'cut', 'multipart/form-data; boundary=b'),
      400,
      'request.malformed',
    ],
    ['no boundary', () => post('x', 'none', 'multipart/form-data'), 400, 'request.malformed'],
    ['no picture', () => post(form(Buffer.from('<svg/>'))), 415, 'photo.notAnImage'],
    ['a broken picture', () => post(form(Buffer.from('ffd8ffe000', 'hex'))), 422, 'photo.damaged'],
  ])('refuses %s', async (_what, send, status, code) => {
    const before = await count();
    expect(await send()).toEqual(refused(status, code));
    expect(await count()).toBe(before);
  });

  it('names the missing field', async () => {
    const { json } = await post('{}', 'field', 'application/json');
    expect(json.errors).toEqual([{ field: 'file', code: 'required', message: '请选择一张照片' }]);
  });

  it('asks to try again when too many photos wait', async () => {
    jest.spyOn(world.get(PhotoProcessor), 'process').mockRejectedValue(new PhotoBusy());
    expect(await post(form(await testJpeg(8)))).toEqual(refused(503, 'photo.busy'));
  });

  it('is for people who signed in', async () => {
    world.actor = ANONYMOUS;
    expect(await post(form(await testJpeg(9)))).toEqual(refused(401, 'session.missing'));
  });
});
