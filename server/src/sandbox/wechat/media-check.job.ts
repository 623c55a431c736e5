import type { Sandbox } from '../sandbox';
import { dueMediaChecks, finishMediaCheck, type MediaCheck } from '../store/media-checks';
import { findUserByOpenid } from '../store/users';
import { pushEvent } from './push';

const BATCH = 16;
const TIMEOUT_MS = 5_000;
const MAX_BYTES = 10 * 1024 * 1024;
const MEDIA_TYPES = /^(image\/(jpeg|jpg|png|bmp|gif|webp)|audio\/|application\/octet-stream)/;

type Verdict = 'pass' | 'review' | 'risky' | 'undownloadable' | 'unanswered';

/**
 * Downloads each due picture itself and pushes `wxa_media_check`.
 * The verdict follows a fixed rule: a mark on the user, else `risky` or `review` in the address, else pass.
 */
export async function runMediaChecks(sandbox: Sandbox): Promise<void> {
  const due = dueMediaChecks(sandbox.store, sandbox.clock.nowMs(), BATCH);
  await Promise.all(due.map((check) => judge(sandbox, check)));
}

async function judge(sandbox: Sandbox, check: MediaCheck): Promise<void> {
  finishMediaCheck(sandbox.store, check.traceId);
  const downloaded = await canDownload(check.mediaUrl);
  const marked = findUserByOpenid(sandbox.store, check.openid)?.traits.mediaVerdict;
  const verdict: Verdict = marked ?? (downloaded ? verdictOfUrl(check.mediaUrl) : 'undownloadable');
  if (verdict !== 'unanswered') pushEvent(sandbox, check.openid, 'wxa_media_check', answer(sandbox, check, verdict));
}

async function canDownload(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    const bytes = await response.arrayBuffer();
    const fits = bytes.byteLength > 0 && bytes.byteLength <= MAX_BYTES;
    return response.ok && fits && MEDIA_TYPES.test(response.headers.get('content-type') ?? '');
  } catch {
    return false;
  }
}

function verdictOfUrl(url: string): Verdict {
  if (/risky/i.test(url)) return 'risky';
  return /review/i.test(url) ? 'review' : 'pass';
}

function answer(sandbox: Sandbox, check: MediaCheck, verdict: Verdict): Record<string, unknown> {
  const head = { appid: sandbox.credentials.appId, trace_id: check.traceId, version: 2 };
  if (verdict === 'undownloadable')
    return { ...head, errcode: -1008, errmsg: 'media download failed', result: {}, detail: [] };
  const result = { suggest: verdict, label: verdict === 'pass' ? 100 : 20002 };
  return {
    ...head,
    errcode: 0,
    errmsg: 'ok',
    result,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
  };
}
