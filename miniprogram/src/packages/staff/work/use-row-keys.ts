import { useKeys } from '@/hooks/use-keys';
import { focusOn, reveal } from '@/platform/focus';

/** Where Enter leads. */
export const CASE_PANE = 'case-pane';

/** ↑ and ↓ choose the row before and after, Enter goes to the case beside the list. */
export const useRowKeys = (
  rows: readonly { id: string }[],
  chosen: string | undefined,
  choose: (id: string) => void,
): void => {
  const move = (by: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === chosen);
    const next = rows[at < 0 ? 0 : at + by];
    if (!next) return;
    choose(next.id);
    reveal(`task-${next.id}`);
  };
  useKeys({ ArrowUp: () => move(-1), ArrowDown: () => move(1), Enter: () => focusOn(CASE_PANE) });
};
