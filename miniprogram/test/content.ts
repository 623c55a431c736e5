import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, Steps } from '../../server/test/support/steps';
import type { Client } from '../../server/test/support/client';
import { World } from '../../server/test/support/world';

const SCENES = ['blocked-exit', 'stair-clutter', 'fire-lane', 'extinguisher-box', 'buried-hydrant'];
const ADDRESSES = [
  '东区幸福路 1 号 2 单元',
  '东区文化街 18 号',
  '东区柳园新村 6 号楼',
  '东区市场南门',
  '东区建设路 33 号院',
];

/** Drawn by `draw-pictures.mjs`. */
const picture = (scene: string): Buffer => readFileSync(join(__dirname, '..', 'dist', 'pictures', `${scene}.jpg`));

/** What there is to see in the test city, beside the steps of a case. */
export class Content extends Steps {
  private readonly scenes = new Map<string, string>();

  constructor(private readonly here: World) {
    super(here);
  }

  override async file(citizen: Client, changes: Record<string, unknown> = {}): Promise<string> {
    const id = await super.file(citizen, { address: ADDRESSES[this.scenes.size % ADDRESSES.length], ...changes });
    this.scenes.set(id, this.sceneOf(this.scenes.size));
    return id;
  }

  /** The hazard, or the same place once it was removed. */
  protected override async picture(client: Client, handledCase?: string): Promise<string> {
    const scene = handledCase ? `${this.scenes.get(handledCase)}-after` : this.sceneOf(this.scenes.size);
    const { body } = await client.upload(picture(scene));
    return body.id;
  }

  private sceneOf(index: number): string {
    return SCENES[index % SCENES.length]!;
  }

  /** A closed case of the user on the square, with a reward that waits. @returns both ids */
  async story(user: string): Promise<{ reportId: string; rewardId: string }> {
    const citizen = await this.here.citizen(user);
    const reportId = await this.close(citizen);
    await this.here.settle();
    await this.here.advance({ minutes: 1 }); // the platform has looked at the photos
    const reviewer = await this.here.staff('reviewer');
    const photos = (await reviewer.report(reportId)).photos as { id: string }[];
    must(await reviewer.act(reportId, 'publish', { photoIds: photos.map(({ id }) => id) }));
    const { items } = must(await citizen.get<{ items: { id: string }[] }>('/rewards')).body;
    return { reportId, rewardId: items[0]!.id };
  }

  /** An article that everybody may read. @returns its id */
  async article(): Promise<string> {
    const admin = await this.here.staff('admin');
    const words = { title: '闻到煤气味怎么办', summary: '先开窗，再离开。', body: '<p>不要开灯。</p>' };
    return must(await admin.post<{ id: string }>('/admin/articles', { section: 'emergency', ...words })).body.id;
  }
}
