import type { Drawn } from './wxml';

/** What a listener of the logic layer is called with; `dataset` holds Taro's own id of the node. */
interface Target {
  id: string;
  dataset: { sid: string };
  offsetLeft: number;
  offsetTop: number;
}

export interface WxEvent {
  type: string;
  timeStamp: number;
  target: Target;
  currentTarget: Target;
  detail: unknown;
  touches: unknown[];
  changedTouches: unknown[];
}

const BUBBLES = /^(tap|longpress|longtap|touch.*|animation.*|transitionend)$/;

/** The way from the root down to a node; undefined where it is not on the page. */
const wayTo = (node: Drawn, sid: string): Drawn[] | undefined => {
  if (node.attr?.['data-sid'] === sid) return [node];
  for (const child of node.children) {
    const way = typeof child === 'string' ? undefined : wayTo(child, sid);
    if (way) return [node, ...way];
  }
  return undefined;
};

const targetOf = ({ attr = {} }: Drawn): Target => ({
  id: String(attr.id ?? ''),
  dataset: { sid: String(attr['data-sid'] ?? '') },
  offsetLeft: 0,
  offsetTop: 0,
});

/** Which methods of the page an event calls, innermost first, as WeChat does: up to the first that catches it. */
export const listenersOf = (
  tree: Drawn,
  type: string,
  sid: string,
): { method: string; event: Pick<WxEvent, 'target' | 'currentTarget'> }[] => {
  const way = wayTo(tree, sid)?.reverse() ?? [];
  const nodes = BUBBLES.test(type) ? way : way.slice(0, 1);
  const calls = [];
  for (const node of nodes) {
    const caught = node.attr?.[`catch${type}`];
    const method = caught ?? node.attr?.[`bind${type}`];
    if (method)
      calls.push({ method: String(method), event: { target: targetOf(way[0]!), currentTarget: targetOf(node) } });
    if (caught) break;
  }
  return calls;
};
