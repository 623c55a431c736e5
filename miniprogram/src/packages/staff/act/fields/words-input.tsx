import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FieldProps } from '@/components/action/fields';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/form/text-field';
import styles from '../act.module.scss';
import { Suggestions } from './suggestions';

type Props = FieldProps & { templates: readonly string[]; limit: number };

const AT_FIRST = 3;

/** Words with ready sentences to tap; a tapped one can be changed before it is sent. */
export const WordsWithTemplates = ({ templates, limit, label, value, hint, error, required, onChange }: Props) => {
  const [all, setAll] = useState(false);
  const text = typeof value === 'string' ? value : '';
  const shown = all ? templates : templates.slice(0, AT_FIRST);
  return (
    <View className={styles.group}>
      <TextField
        label={label}
        lines="many"
        limit={limit}
        value={text}
        placeholder={hint}
        optional={!required}
        error={error}
        onChange={onChange}
      />
      <Suggestions options={shown.map((words) => ({ label: words, value: words }))} chosen={text} onChoose={onChange} />
      {!all && templates.length > AT_FIRST && (
        <Button look="link" icon="down" onClick={() => setAll(true)}>
          更多常用语
        </Button>
      )}
    </View>
  );
};

/** An input for words of one kind, with its ready sentences. */
export const withTemplates = (templates: readonly string[], limit: number) =>
  function Words(props: FieldProps) {
    return <WordsWithTemplates {...props} templates={templates} limit={limit} />;
  };
