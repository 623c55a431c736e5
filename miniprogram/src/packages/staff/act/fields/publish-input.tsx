import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FieldProps } from '@/components/action/fields';
import { Field } from '@/components/form/field';
import type { PhotoView } from '@/services/wire';
import { BlurSheet } from '../blur/blur-sheet';
import type { Box } from '../blur/box';
import { PublishRow } from './publish-row';
import styles from './publish.module.scss';

interface Blur {
  photoId: string;
  boxes: readonly Box[];
}

/** Which photos everybody may see, and what of each stays hidden. What was drawn stays while a photo is taken out. */
export const PublishInput = ({ label, value, values, error, report, onChange, onChangeOther }: FieldProps) => {
  const [open, setOpen] = useState<PhotoView>();
  const chosen = (value as readonly string[] | undefined) ?? [];
  const drawn = (values.drawn as readonly Blur[] | undefined) ?? [];
  const keep = (ids: readonly string[], blurs: readonly Blur[]) => {
    onChange(ids);
    onChangeOther('drawn', blurs);
    onChangeOther(
      'blurs',
      blurs.filter(({ photoId }) => ids.includes(photoId)),
    );
  };
  const toggle = (id: string) =>
    keep(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id], drawn);
  const hide = (photoId: string, boxes: readonly Box[]) => {
    const others = drawn.filter((blur) => blur.photoId !== photoId);
    keep(chosen, boxes.length > 0 ? [...others, { photoId, boxes }] : others);
  };
  const boxesOf = (id: string) => drawn.find(({ photoId }) => photoId === id)?.boxes ?? [];
  return (
    <Field label={label} error={error}>
      <View className={styles.count} role="status">
        {countWords(chosen.length, report.photos.length)}
      </View>
      {report.photos.map((photo, index) => (
        <PublishRow
          key={photo.id}
          photo={photo}
          place={index + 1}
          chosen={chosen.includes(photo.id)}
          hidden={boxesOf(photo.id).length}
          onToggle={() => toggle(photo.id)}
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

const countWords = (chosen: number, all: number): string => {
  if (chosen === 0) return `共 ${all} 张，还没有选要公开的照片。`;
  return `共 ${all} 张，将公开 ${chosen} 张。`;
};
