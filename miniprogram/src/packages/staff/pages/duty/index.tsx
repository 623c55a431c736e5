import { type PropsWithChildren, useState } from 'react';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { listUnits } from '@/services/admin.service';
import { Roster } from '../../duty/roster';
import { pickOf } from '../../records/inputs/pick-input';
import { units } from '../../records/sources';
import { StaffGate } from '../../work/staff-gate';

const UnitInput = pickOf(units);

/** Who answers a unit's emergencies, and when. */
export default function Duty() {
  return <StaffGate>{() => <Rosters />}</StaffGate>;
}

const Rosters = () => {
  const first = useRequest(async () => (await listUnits({ limit: 1 })).items[0]?.id ?? '');
  if (first.data) return <Unit first={first.data} />;
  if (first.data === '')
    return (
      <Framed>
        <Empty words="还没有单位" />
      </Framed>
    );
  return (
    <Framed>{first.error ? <Failed error={first.error} onRetry={() => void first.reload()} /> : <Skeleton />}</Framed>
  );
};

const Framed = ({ children }: PropsWithChildren) => <Page desk>{children}</Page>;

const Unit = ({ first }: { first: string }) => {
  const [unitId, setUnitId] = useState(first);
  return (
    <Framed>
      <Card>
        <UnitInput label="单位" value={unitId} onChange={setUnitId} />
      </Card>
      <Roster unitId={unitId} />
    </Framed>
  );
};
