import { Button } from '@/components/button/button';
import { CaseCard } from '@/components/case/case-card';
import { Page } from '@/components/page/page';
import { List } from '@/components/states/list';
import { open } from '@/platform/navigate';
import type { MeView } from '@/services/wire';
import { Entries } from './entries';
import { nextStepFor } from './next-step';
import { NothingToDo, QueueHead } from './queue-head';
import { useStep } from './use-step';
import type { Queue } from './use-queue';

/** The day's work on a phone: cards, each with what to do next. */
export const PhoneList = ({ me, queue }: { me: MeView; queue: Queue }) => {
  const step = useStep(() => void queue.list.reload());
  return (
    <Page>
      <Entries roles={me.roles} />
      <QueueHead queue={queue} />
      <List
        list={queue.list}
        keyOf={({ id }) => id}
        empty={<NothingToDo queue={queue} />}
        item={(task) => {
          const next = nextStepFor(task.state, me.roles);
          return (
            <CaseCard report={task} onOpen={() => open('staff/case', { id: task.id })}>
              {next && (
                <Button busy={step.isBusy(task)} onClick={() => step.take(task, next)}>
                  {next.label}
                </Button>
              )}
            </CaseCard>
          );
        }}
      />
    </Page>
  );
};
