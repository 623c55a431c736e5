import { useEffect } from 'react';
import { Page } from '@/components/page/page';
import { Empty } from '@/components/states/states';
import { queryOf, replace, setTitle } from '@/platform/navigate';
import { FORMS, isKindWord, KIND_WORDS } from '../../records/pages';
import { StaffGate } from '../../work/staff-gate';

/** One record: `?kind=units&id=…`; without an id a new one. */
export default function Record() {
  return <StaffGate>{() => <Form />}</StaffGate>;
}

const Form = () => {
  const { kind, id } = queryOf();
  useEffect(() => {
    if (isKindWord(kind)) setTitle(`${id ? '' : '新建'}${KIND_WORDS[kind]}`);
  }, [kind, id]);
  if (!isKindWord(kind)) {
    return (
      <Page>
        <Empty words="没有这种资料" action="看全部资料" onAction={() => replace('staff/records')} />
      </Page>
    );
  }
  const Chosen = FORMS[kind];
  return <Chosen id={id} />;
};
