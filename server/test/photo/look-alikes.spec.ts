import sharp from 'sharp';
import { LookAlikes } from '../../src/modules/photo/photo.api';
import { Photo } from '../../src/modules/photo/photo.entity';
import { describeEachEngine } from '../support/engines/engines';
import { testJpeg } from '../support/test-jpeg';
import { PhotoWorld } from './photo-world';

describeEachEngine('look-alike photos', (engine) => {
  let world: PhotoWorld;

  beforeAll(async () => {
    world = await PhotoWorld.open(engine);
  });
  afterAll(() => world.close());

  const of = (reportId: string): Promise<string[]> => world.get(LookAlikes).of(reportId);

  it('finds the reports with the same file or the same picture encoded anew', async () => {
    const first = await world.uploadInto('FIRST', await testJpeg(1));
    const same = await world.uploadInto('SAME', await testJpeg(1));
    const anew = await world.uploadInto(
      'ANEW',
      await sharp(await testJpeg(1))
        .jpeg({ quality: 95 })
        .toBuffer(),
    );
    await world.uploadInto('OTHER', await testJpeg(2));
    await world.upload(await testJpeg(1));
    expect((await of(first.reportId)).sort()).toEqual([anew.reportId, same.reportId].sort());
  });

  it('finds nothing for another picture, no picture, or a picture the unit took', async () => {
    const { reportId } = await world.uploadInto('LONE', await testJpeg(3));
    expect(await of(reportId)).toEqual([]);
    expect(await of(await world.addReport('BARE'))).toEqual([]);
    const after = await world.uploadInto('AFTER', await testJpeg(4));
    const twin = await world.uploadInto('TWIN', await testJpeg(4));
    expect(await of(after.reportId)).toEqual([twin.reportId]);
    await world.database.repository(Photo).update({ id: after.id }, { purpose: 'after' });
    expect(await of(after.reportId)).toEqual([]);
  });
});
