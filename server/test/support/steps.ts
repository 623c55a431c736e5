import type { Client } from './client';
import { PLACES } from './city';
import type { World } from './world';

/** What the stories do again and again; each step fails loudly when the product refuses it. */
export class Steps {
  constructor(private readonly world: World) {}

  /** Files a report with a photo. @returns its id. */
  async file(citizen: Client, changes: Record<string, unknown> = {}): Promise<string> {
    const { body } = must(
      await citizen.post('/reports', {
        categoryId: this.world.city.categories.blockedExit,
        description: '楼道堆满杂物，消防通道被堵，晚上很危险。',
        address: '东区幸福路 1 号 2 单元',
        point: { ...PLACES.east, system: 'wgs84' },
        photoIds: [await citizen.photo()],
        ...changes,
      }),
    );
    return String(body.id);
  }

  /** The tap on 允许: WeChat grants a right per template, and the client says so. */
  async consent(citizen: Client): Promise<void> {
    const { items } = must(await citizen.get<{ items: { templateId: string }[] }>('/subscriptions')).body;
    const templateIds = items.map(({ templateId }) => templateId);
    const url = `/phone/${citizen.user}/consent`;
    must(await answerOf(this.world.sandbox.inject({ method: 'POST', url, payload: { templateIds } })));
    must(await citizen.post('/subscriptions', { templateIds }));
  }

  async transfer(
    id: string,
    unitId = this.world.city.units.fireEast,
    changes: Record<string, unknown> = {},
  ): Promise<void> {
    const dispatcher = await this.world.staff('dispatcher');
    const deadline = this.inDays(7);
    must(await dispatcher.act(id, 'transfer', { unitId, severity: 'general', deadline, ...changes }));
  }

  async accept(id: string, username = 'handler'): Promise<Client> {
    const handler = await this.world.staff(username);
    must(await handler.act(id, 'accept'));
    return handler;
  }

  async resolve(id: string, handler: Client, changes: Record<string, unknown> = {}): Promise<void> {
    const after = {
      photoId: await handler.photo(),
      takenAt: this.world.clock.now().toISOString(),
      point: { ...PLACES.east, system: 'wgs84' },
    };
    must(
      await handler.act(id, 'resolve', {
        outcome: 'rectified',
        text: '杂物已清走，通道恢复畅通。',
        afterPhotos: [after],
        ...changes,
      }),
    );
  }

  async approve(
    id: string,
    changes: Record<string, unknown> = { rewardGrade: 'second' },
    username = 'reviewer',
  ): Promise<void> {
    const reviewer = await this.world.staff(username);
    must(await reviewer.act(id, 'approve', { verdict: '感谢您的上报，隐患已消除。', ...changes }));
  }

  /** From photo to closed. */
  async close(citizen: Client, changes: Record<string, unknown> = { rewardGrade: 'second' }): Promise<string> {
    const id = await this.file(citizen);
    await this.transfer(id);
    await this.resolve(id, await this.accept(id));
    await this.approve(id, changes);
    return id;
  }

  inDays(days: number): string {
    return new Date(this.world.clock.now().getTime() + days * 86_400_000).toISOString();
  }
}

const answerOf = async (response: PromiseLike<{ statusCode: number; body: string }>) => {
  const { statusCode: status, body } = await response;
  return { status, body };
};

/** The answer, when the product did what it was asked. */
export const must = <T>(answer: { status: number; body: T }): { status: number; body: T } => {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};
