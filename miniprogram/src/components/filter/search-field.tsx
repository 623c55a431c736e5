import { Input, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { AS_BUTTON } from '@/components/button/as-button';
import { Icon } from '@/components/icon/icon';
import styles from './search-field.module.scss';

const LONGEST = 60;

interface Props {
  placeholder: string;
  /** What is being searched for; empty: nothing. */
  value: string;
  onSearch: (words: string) => void;
}

/** Searches at the keyboard's own key or at the button; the cross ends it. */
export const SearchField = ({ placeholder, value, onSearch }: Props) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const search = () => onSearch(typed.trim());
  const clear = () => {
    setTyped('');
    onSearch('');
  };
  return (
    <View className={styles.field} role="search">
      <Icon name="search" />
      <Input
        className={styles.input}
        type="text"
        confirmType="search"
        maxlength={LONGEST}
        placeholder={placeholder}
        nativeProps={{ 'aria-label': placeholder }}
        value={typed}
        onInput={({ detail }) => setTyped(detail.value)}
        onConfirm={search}
      />
      {typed !== '' && (
        <View className={styles.clear} {...AS_BUTTON} ariaLabel="清除" onClick={clear}>
          <Icon name="close" />
        </View>
      )}
      <View className={styles.go} {...AS_BUTTON} onClick={search}>
        搜索
      </View>
    </View>
  );
};
