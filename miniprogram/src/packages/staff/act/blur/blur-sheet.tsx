import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { alt } from '@/platform/alt';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { pictureOf } from '@/services/picture';
import type { PhotoView } from '@/services/wire';
import styles from './blur.module.scss';
import { type Box, styleOf } from './box';
import { useDrawing } from './use-drawing';

const BOARD = 'blur-board';

interface Props {
  photo: PhotoView;
  start: readonly Box[];
  onDone: (boxes: readonly Box[]) => void;
  onClose: () => void;
}

/** Draw over faces, number plates and door numbers: the public never gets to see what is under it. */
export const BlurSheet = ({ photo, start, onDone, onClose }: Props) => {
  const [boxes, setBoxes] = useState(start);
  const picture = useRequest(() => pictureOf(photo.viewUrl), [photo.viewUrl]);
  const done = () => {
    onDone(boxes);
    onClose();
  };
  return (
    <Sheet title="遮挡一部分" onClose={onClose} footer={<Button onClick={done}>{`遮挡 ${boxes.length} 处`}</Button>}>
      <View className={styles.says}>在照片上拖动，框住人脸、车牌、门牌。画错了可以撤掉最后一处。</View>
      {picture.data ? (
        <Board src={picture.data} boxes={boxes} onDrawn={(box) => setBoxes((before) => [...before, box])} />
      ) : picture.loading ? (
        <Skeleton shape="case" count={1} />
      ) : (
        <Failed error={undefined} onRetry={() => void picture.reload()} />
      )}
      {boxes.length > 0 && (
        <Button look="plain" onClick={() => setBoxes((before) => before.slice(0, -1))}>
          撤掉最后一处
        </Button>
      )}
    </Sheet>
  );
};

const Board = ({ src, boxes, onDrawn }: { src: string; boxes: readonly Box[]; onDrawn: (box: Box) => void }) => {
  const { box, listeners } = useDrawing(BOARD, onDrawn);
  return (
    <View id={BOARD} className={styles.board} catchMove {...listeners}>
      <Image className={styles.image} src={src} mode="widthFix" {...alt('要遮挡的照片')} />
      {[...boxes, ...(box ? [box] : [])].map((one, index) => (
        <View key={index} className={styles.box} style={styleOf(one)} />
      ))}
    </View>
  );
};
