import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { useAct } from '@/hooks/use-act';
import { ApiError } from '@/services/api-error';
import type { CalendarDayDto } from '@/services/wire';
import type { InputProps } from '../kind';
import { daysOf, type Spell, spellsOf, spellWords } from '../spells';
import { DAY_KINDS } from '../words';
import { Lines } from './lines';
import { choiceOf, TextInput } from './plain-inputs';

const KindInput = choiceOf(DAY_KINDS);

const within = ({ day }: CalendarDayDto, { from, to }: Pick<Spell, 'from' | 'to'>): boolean => day >= from && day <= to;

/** The days of a year that differ from Monday to Friday, spell by spell. */
export const DaysInput = ({ value, onChange, ...field }: InputProps<CalendarDayDto[]>) => {
  const [adding, setAdding] = useState(false);
  const add = (days: CalendarDayDto[]) => {
    const added = new Set(days.map(({ day }) => day));
    onChange([...value.filter(({ day }) => !added.has(day)), ...days]);
  };
  return (
    <>
      <Lines
        {...field}
        items={spellsOf(value)}
        keyOf={({ from }) => from}
        item={(spell) => `${spellWords(spell)} ${DAY_KINDS[spell.kind]} · ${spell.note}`}
        onRemove={(spell) => onChange(value.filter((day) => !within(day, spell)))}
        addWords="添加日子"
        onAdd={() => setAdding(true)}
      />
      {adding && <AddSheet onClose={() => setAdding(false)} onAdd={add} />}
    </>
  );
};

const AddSheet = ({ onClose, onAdd }: { onClose: () => void; onAdd: (days: CalendarDayDto[]) => void }) => {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [kind, setKind] = useState<CalendarDayDto['kind']>('rest');
  const [note, setNote] = useState('');
  const { run, error } = useAct(async () => {
    onAdd(daysOf({ from: from.trim(), to: to.trim() || from.trim(), kind, note: note.trim() }));
    onClose();
  }, true);
  const errorOf = (name: string) => (error instanceof ApiError ? error.field(name) : undefined);
  const button = (
    <Button disabled={!from.trim() || !note.trim()} onClick={() => void run()}>
      添加
    </Button>
  );
  return (
    <Sheet title="添加日子" onClose={onClose} footer={button}>
      <KindInput label="怎么算" value={kind} onChange={setKind} />
      <TextInput label="哪天" hint="2026-10-01" value={from} onChange={setFrom} error={errorOf('from')} />
      <TextInput label="到哪天" optional hint="2026-10-07" value={to} onChange={setTo} error={errorOf('to')} />
      <TextInput label="说明" hint="如：国庆节" value={note} onChange={setNote} />
    </Sheet>
  );
};
