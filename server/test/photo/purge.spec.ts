import { objectKey } from '../../src/modules/photo/photo.api';
import { Photo } from '../../src/modules/photo/photo.entity';
import { PurgePhotoJob } from '../../src/modules/photo/purge/purge-photo.job';
import { SweepOrphanObjects } from '../../src/modules/photo/purge/sweep-orphan-objects';
import { idOf } from '../reward/town';
import { describeEachEngine } from '../support/engines/engines';
import { testJpeg } from '../support/test-jpeg';
import { PhotoWorld } from './photo-world';

describeEachEngine('removing photos', (engine) => {
  let world: PhotoWorld;
  let photoId: string;

  beforeAll(async () => {
    world = await PhotoWorld.open(engine);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    photoId = (await world.upload(await testJpeg(1))).id;
  });
  afterEach(() => jest.restoreAllMocks());

  const purge = (): Promise<void> => world.get(PurgePhotoJob).run({ photoId });
  const sweep = (): Promise<number> => world.get(SweepOrphanObjects).execute();
  const files = (id = photoId): string[] => world.storage.keys.filter((key) => key.includes(id.toLowerCase()));
  const row = () => world.database.repository(Photo).findOneBy({ id: photoId });

  it('purges an upload that no case took, and may run twice', async () => {
    expect(files()).toHaveLength(3);
    await purge();
    await purge();
    expect(await row()).toBeNull();
    expect(files()).toEqual([]);
  });

  it('never touches a photo of a case', async () => {
    const { id } = await world.uploadInto('KEPT', await testJpeg(2));
    await world.get(PurgePhotoJob).run({ photoId: id });
    expect((await world.photo(id)).id).toBe(id);
    expect(files(id)).toHaveLength(3);
  });

  it('removes the row before the files, and the files when it runs again', async () => {
    jest.spyOn(world.storage, 'remove').mockRejectedValueOnce(new Error('store down'));
    await expect(purge()).rejects.toThrow('store down');
    expect(await row()).toBeNull();
    expect(files()).toHaveLength(3);
    await purge();
    expect(files()).toEqual([]);
  });

  it('removes files whose row was never written', async () => {
    await world.storage.put(objectKey(idOf('0RPHAN'), 'original'), Buffer.from('x'));
    await world.get(PurgePhotoJob).run({ photoId: idOf('0RPHAN') });
    expect(files(idOf('0RPHAN'))).toEqual([]);
  });

  it('sweeps files without a row and half writes, once they are half a day old', async () => {
    const strays = [
      'photo/0123456789abcdef.tmp',
      objectKey(idOf('0RPHAN'), 'view'),
      `${objectKey(photoId, 'view')}.tmp`,
    ];
    for (const key of [...strays, 'backup/kept']) await world.storage.put(key, Buffer.from('x'));
    world.clock.advance({ hours: 12 });
    const fresh = objectKey(idOf('FRESH'), 'view');
    await world.storage.put(fresh, Buffer.from('x'));
    expect(await sweep()).toBe(0);
    world.clock.advance({ ms: 1 });
    expect(await sweep()).toBe(strays.length);
    expect(files()).toHaveLength(3);
    expect(world.storage.keys).toEqual(expect.arrayContaining(['backup/kept', fresh]));
    expect(world.storage.keys).not.toEqual(expect.arrayContaining([strays[0]]));
  });

  it('sweeps more files than fit one batch, and stops when told to', async () => {
    for (let at = 0; at < 1_200; at++) await world.storage.put(`photo/stray-${at}`, Buffer.from('x'));
    world.clock.advance({ hours: 25 });
    expect(await world.get(SweepOrphanObjects).execute(AbortSignal.abort())).toBe(0);
    expect(await sweep()).toBeGreaterThanOrEqual(1_200);
    expect(world.storage.keys.filter((key) => key.includes('stray'))).toEqual([]);
  });
});
