import { STAFF_ROLES, type StaffRole } from '@suishoupai/shared/roles';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Choice } from '@/components/form/choice';
import { Sheet } from '@/components/sheet/sheet';
import type { GrantView } from '@/services/wire';
import type { InputProps } from '../kind';
import { areas, categories, units } from '../sources';
import { grantWords } from '../grant-words';
import { optionsOf } from '../words';
import { Lines } from './lines';
import { pickOf } from './pick-input';

const AreaInput = pickOf(areas);
const UnitInput = pickOf(units);
const CategoryInput = pickOf(categories);

const keyOf = ({ role, areaId, unitId, categoryId }: GrantView): string => [role, areaId, unitId, categoryId].join(' ');

/** What an account may do, and where: role, area, unit, category. */
export const GrantsInput = ({ value, onChange, ...field }: InputProps<GrantView[]>) => {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Lines
        {...field}
        items={value}
        keyOf={keyOf}
        item={grantWords}
        onRemove={(gone) => onChange(value.filter((one) => one !== gone))}
        addWords="添加角色"
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

const AddSheet = ({ onClose, onAdd }: { onClose: () => void; onAdd: (added: GrantView) => void }) => {
  const [role, setRole] = useState<StaffRole>();
  const [areaId, setAreaId] = useState('');
  const [unitId, setUnitId] = useState('');
  const [categoryId, setCategoryId] = useState('');
  const needsUnit = role === 'handler' || role === 'unitLead';
  const ready = role !== undefined && (!needsUnit || unitId !== '');
  const add = () => {
    if (role) onAdd({ role, areaId: areaId || null, unitId: unitId || null, categoryId: categoryId || null });
    onClose();
  };
  const button = (
    <Button disabled={!ready} onClick={add}>
      添加
    </Button>
  );
  return (
    <Sheet title="添加角色" onClose={onClose} footer={button}>
      <Choice label="角色" across options={optionsOf(STAFF_ROLES)} value={role} onChange={setRole} />
      <AreaInput label="区域" optional hint="全市" value={areaId} onChange={setAreaId} />
      <UnitInput label="单位" optional={!needsUnit} value={unitId} onChange={setUnitId} />
      <CategoryInput label="类别" optional hint="各类" value={categoryId} onChange={setCategoryId} />
    </Sheet>
  );
};
