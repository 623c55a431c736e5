import { View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/icon/icon';
import { seeCase } from '@/services/staff.service';
import styles from './case.module.scss';

const EVERY_MS = 20_000;

/** Who else looks at the case now: two people need not do one thing. */
export const Viewers = ({ id }: { id: string }) => {
  const names = useOthers(id);
  if (names.length === 0) return null;
  return (
    <View className={styles.viewers} role="status">
      <Icon name="users" />
      {names.join('、')}也在看
    </View>
  );
};

const useOthers = (id: string): string[] => {
  const [names, setNames] = useState<string[]>([]);
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (!shown) return;
    let gone = false;
    const tell = () =>
      seeCase(id).then(
        ({ others }) => !gone && setNames(others.map(({ name }) => name)),
        () => undefined, // a courtesy: the case is worked on without it
      );
    void tell();
    const timer = setInterval(() => void tell(), EVERY_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [id, shown]);
  return names;
};
