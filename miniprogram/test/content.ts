import { must, Steps } from '../../server/test/support/steps';
import { World } from '../../server/test/support/world';

/** What there is to see in the test city, beside the steps of a case. */
export class Content extends Steps {
  constructor(private readonly here: World) {
    super(here);
  }

  /** A closed case of the user on the square, with a reward that waits. @returns both ids */
  async story(user: string): Promise<{ reportId: string; rewardId: string }> {
    const citizen = await this.here.citizen(user);
    const reportId = await this.close(citizen);
    await this.here.settle();
    await this.here.advance({ minutes: 1 }); // the platform has looked at the photos
    const reviewer = await this.here.staff('reviewer');
    const [photo] = (await reviewer.report(reportId)).photos as { id: string }[];
    must(await reviewer.act(reportId, 'publish', { photoIds: [photo!.id] }));
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
