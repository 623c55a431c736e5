import { View } from '@tarojs/components';
import { useState } from 'react';
import { PHOTO_PURPOSES } from '@suishoupai/shared/report/words';
import type { FieldProps } from '@/components/action/fields';
import { Button } from '@/components/button/button';
import { Field } from '@/components/form/field';
import { Photo } from '@/components/photo/photo';
import type { PhotoView } from '@/services/wire';
import { BlurSheet } from '../blur/blur-sheet';
import type { Box } from '../blur/box';
import styles from './publish.module.scss';

interface Blur {
  photoId: string;
  boxes: readonly Box[];
}

/** Which photos everybody may see, and what of each stays hidden. */
export const PublishInput = ({ label, value, values, error, report, onChange, onChangeOther }: FieldProps) => {
  const [open, setOpen] = useState<PhotoView>();
  const chosen = (value as readonly string[] | undefined) ?? [];
  const blurs = (values.blurs as readonly Blur[] | undefined) ?? [];
  const hide = (photoId: string, boxes: readonly Box[]) => {
    const others = blurs.filter((blur) => blur.photoId !== photoId);
    onChangeOther('blurs', boxes.length > 0 ? [...others, { photoId, boxes }] : others);
  };
  const toggle = ({ id }: PhotoView) => {
    const on = !chosen.includes(id);
    onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
    if (!on) hide(id, []);
  };
  const boxesOf = (id: string) => blurs.find(({ photoId }) => photoId === id)?.boxes ?? [];
  return (
    <Field label={label} error={error}>
      {report.photos.map((photo) => (
        <PhotoRow
          key={photo.id}
          photo={photo}
          chosen={chosen.includes(photo.id)}
          hidden={boxesOf(photo.id).length}
          onToggle={() => toggle(photo)}
          onHide={() => setOpen(photo)}
        />
      ))}
      {open && (
        <BlurSheet
          photo={open}
          start={boxesOf(open.id)}
          onDone={(boxes) => hide(open.id, boxes)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Field>
  );
};

interface RowProps {
  photo: PhotoView;
  chosen: boolean;
  /** How many parts of it. */
  hidden: number;
  onToggle: () => void;
  onHide: () => void;
}

const PhotoRow = ({ photo, chosen, hidden, onToggle, onHide }: RowProps) => (
  <View className={styles.row}>
    <Photo url={photo.thumbUrl} alt={`${PHOTO_PURPOSES[photo.purpose]}照片`} />
    <View className={styles.words}>
      <View>{PHOTO_PURPOSES[photo.purpose]}</View>
      {photo.check === 'risky' && <View className={styles.warn}>内容检查没有通过，不能公开</View>}
      {photo.check !== 'risky' && (
        <View className={styles.buttons}>
          <Button look={chosen ? 'primary' : 'plain'} icon={chosen ? 'check' : undefined} onClick={onToggle}>
            {chosen ? '公开' : '不公开'}
          </Button>
          {chosen && (
            <Button look="plain" onClick={onHide}>
              {hidden > 0 ? `已遮住 ${hidden} 处` : '遮住一部分'}
            </Button>
          )}
        </View>
      )}
    </View>
  </View>
);
