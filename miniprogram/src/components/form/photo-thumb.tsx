import { Image, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { alt } from '@/platform/alt';
import { Icon } from '@/components/icon/icon';
import { photoStore } from '@/platform/photo-store';
import { pictureOf } from '@/services/picture';
import type { DevicePhoto } from '@/services/photo.service';
import type { PhotoItem } from './use-photos';
import styles from './photos.module.scss';

interface Props {
  item: PhotoItem;
  /** 1 for the first. */
  place: number;
  onRemove: (key: string) => void;
  onRetry: (key: string) => void;
}

/** One photo of a form, with what becomes of it. */
export const PhotoThumb = ({ item: { photo, state, percent }, place, onRemove, onRetry }: Props) => {
  const src = useDevicePicture(photo);
  return (
    <View className={styles.tile}>
      {src && <Image className={styles.image} src={src} mode="aspectFill" {...alt(`第 ${place} 张照片`)} />}
      {state === 'sending' && (
        <View className={styles.veil} role="status">
          {percent < 100 ? `${percent}%` : '处理中'}
        </View>
      )}
      {state === 'waiting' && <View className={styles.veil}>待发送</View>}
      {state === 'failed' && (
        <View className={styles.veil} role="button" tabIndex={0} onClick={() => onRetry(photo.key)}>
          <Icon name="refresh" />
          重试
        </View>
      )}
      <View
        className={styles.remove}
        role="button"
        tabIndex={0}
        ariaLabel={`删除第 ${place} 张照片`}
        onClick={() => onRemove(photo.key)}
      >
        <View className={styles.cross}>
          <Icon name="close" />
        </View>
      </View>
    </View>
  );
};

/** From the device; what it has lost, from the server. */
const useDevicePicture = ({ name, sent }: DevicePhoto): string | undefined => {
  const [src, setSrc] = useState<string>();
  const url = sent?.thumbUrl;
  useEffect(() => {
    let gone = false;
    const found = photoStore.find(name).then((path) => path ?? (url ? pictureOf(url) : undefined));
    void found.then((path) => !gone && setSrc(path ?? undefined));
    return () => {
      gone = true;
    };
  }, [name, url]);
  return src;
};
