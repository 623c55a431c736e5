import { Page } from '@/components/page/page';
import { Empty } from '@/components/states/states';
import { replace } from '@/platform/navigate';

/** Where an address leads that is mistyped, or of an earlier version. */
export default function NotFound() {
  return (
    <Page>
      <Empty
        icon="search"
        words="没有这个页面。地址可能写错了，也可能已经不用了。"
        action="去首页"
        onAction={() => replace('home')}
      />
    </Page>
  );
}
