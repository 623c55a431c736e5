import { Page } from '@/components/page/page';
import { Prose } from '@/components/prose/prose';
import { RULES } from './rules';

export default function RewardRules() {
  return (
    <Page>
      <Prose sections={RULES} />
    </Page>
  );
}
