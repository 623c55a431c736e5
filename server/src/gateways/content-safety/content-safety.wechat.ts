import { GatewayFailure } from '../../common/gateway-failure';
import type { WechatApi } from '../wechat-api/wechat-api';
import type { ContentSafety, Verdict } from './content-safety.port';
import { slices } from './slices';

/** 3: forum. The texts checked are read by everybody on the square. */
const SCENE = 3;
const WORST_FIRST: Verdict[] = ['risky', 'review', 'pass'];

/** The person must have used the mini-program within the last two hours, else the platform refuses with 61010. */
export class ContentSafetyByWechat implements ContentSafety {
  constructor(private readonly api: WechatApi) {}

  async checkText(openid: string, text: string): Promise<Verdict> {
    const verdicts: Verdict[] = [];
    for (const content of slices(text)) verdicts.push(await this.checkSlice(openid, content));
    return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
  }

  async checkImage(openid: string, url: string): Promise<{ traceId: string }> {
    const body = { media_url: url, media_type: 2, version: 2, scene: SCENE, openid };
    const { trace_id: traceId } = await this.api.post('/wxa/media_check_async', body, { repeatable: true });
    if (typeof traceId !== 'string' || traceId === '') throw new GatewayFailure('unavailable', 'ANSWER_SHAPE');
    return { traceId };
  }

  private async checkSlice(openid: string, content: string): Promise<Verdict> {
    const body = { content, version: 2, scene: SCENE, openid };
    const answer = await this.api.post('/wxa/msg_sec_check', body, { repeatable: true });
    const { suggest } = (answer.result ?? {}) as { suggest?: unknown };
    // An unheard-of suggestion goes to a person.
    return WORST_FIRST.find((verdict) => verdict === suggest) ?? 'review';
  }
}
