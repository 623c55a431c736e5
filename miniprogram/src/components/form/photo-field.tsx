import { Text, View } from '@tarojs/components';
import { LIMITS } from '@suishoupai/shared/limits';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/icons/shapes';
import { Field, type FieldProps } from './field';
import { PhotoThumb } from './photo-thumb';
import type { Photos } from './use-photos';
import form from './form.module.scss';
import styles from './photos.module.scss';

interface Props extends FieldProps {
  photos: Photos;
  /** What may be in all. */
  limit?: number;
}

/** Camera first, album second; each photo with its progress, a way to try again and to remove it. */
export const PhotoField = ({ photos, limit = LIMITS.photosPerReport, error, ...field }: Props) => {
  const { items, room, refusal, add, remove, retry } = photos;
  const counter = (
    <Text className={form.aside}>
      {items.length} / {limit}
    </Text>
  );
  return (
    <Field {...field} error={refusal ?? whyFailed(photos) ?? error} aside={counter}>
      <View className={styles.photos}>
        {items.map((item, index) => (
          <PhotoThumb key={item.photo.key} item={item} place={index + 1} onRemove={remove} onRetry={retry} />
        ))}
        {room > 0 && (
          <>
            <Source icon="camera" words={items.length ? '再拍一张' : '拍照'} first onClick={() => void add('camera')} />
            <Source icon="album" words="从相册选" onClick={() => void add('album')} />
          </>
        )}
      </View>
    </Field>
  );
};

const whyFailed = ({ items }: Photos): string | undefined => items.find(({ error }) => error)?.error;

interface SourceProps {
  icon: IconName;
  words: string;
  first?: boolean;
  onClick: () => void;
}

const Source = ({ icon, words, first, onClick }: SourceProps) => (
  <View
    className={`${styles.tile} ${styles.source} ${first ? styles.first : ''}`}
    role="button"
    tabIndex={0}
    onClick={onClick}
  >
    <Icon name={icon} big />
    {words}
  </View>
);
