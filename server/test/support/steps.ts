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
        photoIds: [await this.picture(citizen)],
        ...changes,
      }),
    );
    return String(body.id);
  }

  /** A photo for a report to be filed, or for the case once it was handled. @returns its id */
  protected picture(client: Client, _handledCase?: string): Promise<string> {
    return client.photo();
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
      photoId: await this.picture(handler, id),
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

  /** Lets time pass until a moment of the wall clock in Shanghai, `2026-11-24 23:30`. Sessions may end on the way. */
  async until(wall: string): Promise<void> {
    await this.world.settle();
    await this.world.advance({ ms: Date.parse(shanghai(wall)) - this.world.clock.now().getTime() });
  }

  /** The WeChat user signs in again: a session ends after half an hour. */
  again(citizen: Client): Promise<Client> {
    return this.world.citizen(citizen.user!);
  }

  /** The buttons a person finds on a case, in the order of the alphabet. */
  async offered(person: Client, id: string): Promise<string[]> {
    return (await person.report(id)).actions.map(({ action }) => action).sort();
  }

  /** What the timeline of a case tells a person, oldest first: `已转办 监管平台`. */
  async timeline(person: Client, id: string): Promise<string[]> {
    const { timeline } = await person.report(id);
    return (timeline as unknown as { told: string; by: string }[]).map(({ told, by }) => `${told} ${by}`).reverse();
  }

  /** What a person finds in the inbox about one case, oldest first. */
  async inbox(person: Client, reportId: string): Promise<Told[]> {
    const { items } = must(await person.get<{ items: Told[] }>('/notifications?limit=100')).body;
    return items.filter((one) => one.reportId === reportId).reverse();
  }

  /** The kinds of it, in the order of the alphabet: what is told at once has no order of its own. */
  async kinds(person: Client, reportId: string): Promise<string[]> {
    return (await this.inbox(person, reportId)).map(({ kind }) => kind).sort();
  }

  /** The latest text of one kind. */
  async told(person: Client, reportId: string, kind: string): Promise<string> {
    return (await this.inbox(person, reportId)).findLast((one) => one.kind === kind)?.text ?? '';
  }

  /** A member of staff gets a mobile number; his phone is the one of the WeChat user of the same name. */
  async givePhone(username: string): Promise<void> {
    const url = `/control/users/${username}`;
    const answer = must(await answerOf(this.world.sandbox.inject({ method: 'PUT', url, payload: {} })));
    const { phone } = JSON.parse(answer.body) as { phone: string };
    const admin = await this.world.staff('admin');
    must(await admin.send('PATCH', `/admin/staff/${this.world.city.staff[username]}`, { phone }));
  }

  /** The texts of the SMS on a phone, oldest first. */
  async sms(user: string): Promise<string[]> {
    const messages = await this.phone<{ kind: string; text: string }>('GET', `/phone/${user}/messages`);
    return messages.flatMap(({ kind, text }) => (kind === 'sms' ? [text] : [])).reverse();
  }

  /** The values on the cards in a citizen's 服务通知, oldest first. */
  async cards(citizen: Client): Promise<string[][]> {
    const messages = await this.phone<Card>('GET', `/phone/${citizen.user}/messages`);
    return messages.flatMap((one) => (one.kind === 'subscribe' ? [one.lines.map(({ value }) => value)] : [])).reverse();
  }

  /** Every bill at the payment platform, oldest first. */
  bills(): Promise<{ outBillNo: string; state: string; failReason: string | null; amountFen: number }[]> {
    return this.phone('GET', '/control/bills');
  }

  /** The tap on 领取, and on 确认收款 in WeChat. */
  async takeReward(citizen: Client, rewardId: string): Promise<void> {
    const { body } = must(await citizen.post<{ confirm: { package: string } }>(`/rewards/${rewardId}/claim`));
    const bill = (await this.bills()).find(
      ({ outBillNo, state }) => outBillNo.startsWith(rewardId) && state !== 'FAIL',
    );
    const url = `/phone/${citizen.user}/bills/${bill!.outBillNo}/confirm`;
    must(
      await answerOf(this.world.sandbox.inject({ method: 'POST', url, payload: { package: body.confirm.package } })),
    );
    await this.world.settle();
  }

  private async phone<T>(method: 'GET', url: string): Promise<T[]> {
    return JSON.parse(must(await answerOf(this.world.sandbox.inject({ method, url }))).body) as T[];
  }
}

export interface Told {
  kind: string;
  text: string;
  reportId: string | null;
}

interface Card {
  kind: string;
  lines: { value: string }[];
}

/** UTC of a moment of the wall clock in Shanghai, `2026-11-24 23:30`. */
export const shanghai = (wall: string): string => new Date(`${wall.replace(' ', 'T')}:00+08:00`).toISOString();

/** How the product answers when a guard of the action table does not hold. */
export const guarded = (guard: string) => ({ status: 422, body: { code: 'report.guard', guard } });

const answerOf = async (response: PromiseLike<{ statusCode: number; body: string }>) => {
  const { statusCode: status, body } = await response;
  return { status, body };
};

/** The answer, when the product did what it was asked. */
export const must = <T>(answer: { status: number; body: T }): { status: number; body: T } => {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};
