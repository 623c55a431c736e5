import type { Host } from '../host';
import type { View } from '../view/view';

type Rect = Record<string, number>;
interface Question {
  selector: string;
  all: boolean;
  callback: unknown;
}

/** `createSelectorQuery`: where something is on the screen, answered by the browser that shows it. */
export const selectorQuery = (view: View, host: () => Host) => () => {
  const questions: Question[] = [];
  const ask = (selector: string, all: boolean) => {
    const measure = (callback?: unknown) => (questions.push({ selector, all, callback }), query);
    const fields = (_names: object, callback?: unknown) => measure(callback);
    return { boundingClientRect: measure, scrollOffset: measure, fields, node: measure, context: measure };
  };
  const query = {
    in: () => query,
    select: (selector: string) => ask(selector, false),
    selectAll: (selector: string) => ask(selector, true),
    selectViewport: () => ask('body', false),
    exec: (done?: unknown) => void answer(view, host(), questions, done),
  };
  return query;
};

async function answer(view: View, host: Host, questions: Question[], done: unknown): Promise<void> {
  const results: (Rect | Rect[] | null)[] = [];
  for (const { selector, all } of questions) {
    const found = await view.rects(selector.replaceAll('>>>', ' '));
    results.push(all ? found : (found[0] ?? null));
  }
  questions.forEach(({ callback }, index) => host.call(callback, undefined, host.carry(results[index])));
  host.call(done, undefined, host.carry(results));
}
