import { Page } from '@/components/page/page';
import { Empty } from '@/components/states/states';

export default function Index() {
  return (
    <Page>
      <Empty words="这里还没有内容" />
    </Page>
  );
}
