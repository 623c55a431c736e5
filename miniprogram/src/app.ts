import type { PropsWithChildren } from 'react';
import { useLaunch, usePageNotFound } from '@tarojs/taro';
import { agreedToPrivacy, greetWithPrivacy } from '@/session/privacy';
import { restoreSession } from '@/session/session';
import { replace } from '@/platform/navigate';
import { watchPrivacy } from '@/platform/privacy';
import { readyShell } from '@/platform/shell';
import { toast } from '@/platform/toast';
import { wordsOf } from '@/services/api-error';
import { loadCalendar } from '@/services/calendar.service';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    readyShell();
    watchPrivacy(() => agreedToPrivacy(true));
    void Promise.all([restoreSession(), greetWithPrivacy(), loadCalendar()]).catch((failure: unknown) =>
      toast(wordsOf(failure)),
    );
  });
  usePageNotFound(() => replace('help/not-found'));
  return children;
}
