import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from './enter.mjs';

const patienceMs = 120_000;

async function answers(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok ?? false;
}

/** Waits until the address answers with success. Throws Refusal after two minutes, or when `gaveUp` is aborted. */
export async function untilReady(title, url, gaveUp) {
  const deadline = performance.now() + patienceMs;
  while (!(await answers(url))) {
    if (gaveUp.aborted) throw new Refusal(`${title}没有启动成功。`);
    if (performance.now() > deadline) throw new Refusal(`${title}在两分钟内没有就绪：${url}`);
    await wait(200);
  }
}
