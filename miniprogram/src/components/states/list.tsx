import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/components/button/button';
import type { PagedList } from '@/hooks/use-paged-list';
import { End, Failed, Skeleton } from './states';

interface Props<T> {
  list: PagedList<T>;
  item: (item: T) => ReactNode;
  keyOf: (item: T) => string;
  empty: ReactNode;
}

/** Skeleton, empty, error, content and end of any list. Pages follow at a tap: scrolling never surprises. */
export const List = <T,>({ list, item, keyOf, empty }: Props<T>) => {
  const { items, starting, loading, ended, error, more, reload } = list;
  if (starting) return <Skeleton />;
  if (error && items.length === 0) return <Failed error={error} onRetry={() => void reload()} />;
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      {items.map((one) => (
        <View key={keyOf(one)}>{item(one)}</View>
      ))}
      {error ? <Failed error={error} onRetry={more} /> : ended ? <End /> : <More busy={loading} onClick={more} />}
    </>
  );
};

const More = ({ busy, onClick }: { busy: boolean; onClick: () => void }) => (
  <Button look="plain" busy={busy} onClick={onClick}>
    {busy ? '正在加载…' : '看更多'}
  </Button>
);
