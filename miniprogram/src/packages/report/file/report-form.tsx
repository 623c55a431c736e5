import { View } from '@tarojs/components';
import { LIMITS } from '@suishoupai/shared/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { PhotoField } from '@/components/form/photo-field';
import { Restored } from '@/components/form/restored';
import { TextField } from '@/components/form/text-field';
import { OutboxList } from '@/components/outbox/outbox-list';
import { Page } from '@/components/page/page';
import { useRequest } from '@/hooks/use-request';
import { replace } from '@/platform/navigate';
import { listCategories } from '@/services/category.service';
import { suggestUnit } from '@/services/place.service';
import { BehalfPart } from './behalf-part';
import { idOf } from './check';
import { KindPart } from './kind-part';
import { kindOf } from './kinds';
import { NearbyPart } from './nearby-part';
import { PlacePart } from './place-part';
import { UnitPart } from './unit-part';
import { useDraft } from './use-draft';
import { useDraftPhotos } from './use-draft-photos';
import { useSubmit } from './use-submit';

const EXAMPLE = '例如：3 号楼 2 单元楼道里停着 5 辆电动车，还拉了电线充电。';

interface Props {
  /** Opens it at once. */
  camera: boolean;
  /** There was no network: it waits on this device. */
  onKept: () => void;
}

/** One page in the order a person thinks. */
export const ReportForm = ({ camera, onKept }: Props) => {
  const { draft, change, finish, restored, startAnew } = useDraft();
  const photos = useDraftPhotos(draft.photos, change, camera);
  const families = useRequest(listCategories);
  const kind = kindOf(families.data ?? [], draft.categoryId);
  const { place, areaId, categoryId } = draft;
  const suggestion = useRequest(
    async () => (categoryId ? suggestUnit(categoryId, place, areaId) : undefined),
    [categoryId, place?.lat, place?.lng, areaId],
  );
  const photoFailed = photos.items.some(({ state }) => state === 'failed');
  const suggestedUnitId = suggestion.data?.unit?.id;
  const { submit, problems } = useSubmit({ draft, kind, suggestedUnitId, photoFailed, change, finish, onKept });
  const parts = { draft, change, problems };
  return (
    <Page footer={<Submit busy={submit.busy} onClick={() => void submit.run()} />}>
      <OutboxList onEdit={() => replace('report/file')} />
      {restored && <Restored onStartAnew={() => (photos.clear(), startAnew())} />}
      <BehalfPart {...parts} />
      <Card>
        <PhotoField id={idOf('photoIds')} label="拍下隐患" photos={photos} error={problems.get('photoIds')} />
      </Card>
      <PlacePart {...parts} />
      <KindPart families={families} {...parts} />
      {place && kind && <NearbyPart place={place} family={kind.family} />}
      {kind && <UnitPart suggestion={suggestion} {...parts} />}
      <Card>
        <TextField
          id={idOf('description')}
          label="说一句"
          lines="many"
          value={draft.description}
          placeholder={EXAMPLE}
          limit={LIMITS.description}
          error={problems.get('description')}
          onChange={(description) => change({ description })}
        />
      </Card>
    </Page>
  );
};

/** Always there; while the photos are still on their way it waits for them. */
const Submit = ({ busy, onClick }: { busy: boolean; onClick: () => void }) => (
  <View>
    <Button big look="action" busy={busy} onClick={onClick}>
      {busy ? '正在提交…' : '提交'}
    </Button>
  </View>
);
