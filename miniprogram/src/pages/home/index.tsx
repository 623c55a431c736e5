import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Photo } from '@/components/photo/photo';
import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { get } from '@/services/http';

export default function Home() {
  const square = useRequest(() =>
    get<{ items: { id: string; thumbUrl: string | null; stateLabel: string }[] }>('/square'),
  );
  return (
    <Page
      footer={
        <Button look="action" big icon="camera">
          拍隐患
        </Button>
      }
    >
      {square.data ? (
        square.data.items.map((one) => (
          <Card key={one.id}>
            <View>{one.stateLabel}</View>
            <Photo url={one.thumbUrl} alt="隐患" />
          </Card>
        ))
      ) : square.error ? (
        <Failed error={square.error} onRetry={square.reload} />
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}
