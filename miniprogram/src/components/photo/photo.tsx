import { Image, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/icon/icon';
import { alt } from '@/platform/alt';
import { pictureOf } from '@/services/picture';
import styles from './photo.module.scss';

interface Props {
  /** As the server sends it: `/api/v1/photos/…`. Null: there is none. */
  url: string | null;
  /** What a screen reader says. */
  alt: string;
  size?: 'thumb' | 'wide';
  onClick?: () => void;
}

/** A photo that may need the session to be seen; a grey field until it comes, an icon if it does not. */
export const Photo = ({ url, alt: words, size = 'thumb', onClick }: Props) => {
  const src = usePicture(url);
  return (
    <View
      className={`${styles.photo} ${styles[size]}`}
      onClick={onClick}
      {...(onClick ? { role: 'button', tabIndex: 0, ariaLabel: `看大图：${words}` } : {})}
    >
      {src ? (
        <Image className={styles.image} src={src} mode="aspectFill" {...alt(words)} />
      ) : (
        src === null && <Icon name="album" />
      )}
    </View>
  );
};

/** undefined: on its way; null: there is none, or it could not be had. */
const usePicture = (url: string | null): string | null | undefined => {
  const [src, setSrc] = useState<string | null>();
  useEffect(() => {
    let gone = false;
    setSrc(url === null ? null : undefined);
    if (url !== null) void pictureOf(url).then((found) => !gone && setSrc(found));
    return () => {
      gone = true;
    };
  }, [url]);
  return src;
};
