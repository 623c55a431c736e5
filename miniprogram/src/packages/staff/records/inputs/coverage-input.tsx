import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import type { CoverageDto } from '@/services/wire';
import type { InputProps } from '../kind';
import { coverWords } from '../cover-words';
import { areas, categories } from '../sources';
import { Lines } from './lines';
import { pickOf } from './pick-input';

const AreaInput = pickOf(areas);
const CategoryInput = pickOf(categories);

const keyOf = ({ areaId, categoryId }: CoverageDto): string => `${areaId} ${categoryId}`;

/** Which hazards in which areas come to a unit. */
export const CoverageInput = ({ value, onChange, ...field }: InputProps<CoverageDto[]>) => {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Lines
        {...field}
        items={value}
        keyOf={keyOf}
        item={coverWords}
        onRemove={(gone) => onChange(value.filter((one) => one !== gone))}
        addWords="添加范围"
        onAdd={() => setAdding(true)}
      />
      {adding && (
        <AddSheet
          onClose={() => setAdding(false)}
          onAdd={(added) => onChange([...value.filter((one) => keyOf(one) !== keyOf(added)), added])}
        />
      )}
    </>
  );
};

const AddSheet = ({ onClose, onAdd }: { onClose: () => void; onAdd: (added: CoverageDto) => void }) => {
  const [areaId, setAreaId] = useState('');
  const [categoryId, setCategoryId] = useState('');
  const add = () => {
    onAdd({ areaId, categoryId });
    onClose();
  };
  const button = (
    <Button disabled={!areaId || !categoryId} onClick={add}>
      添加
    </Button>
  );
  return (
    <Sheet title="添加负责范围" onClose={onClose} footer={button}>
      <AreaInput label="区域及其下级" value={areaId} onChange={setAreaId} />
      <CategoryInput label="类别及其下级" value={categoryId} onChange={setCategoryId} />
    </Sheet>
  );
};
