import type { PropsWithChildren } from 'react';
import { useLaunch } from '@tarojs/taro';
import { restoreSession } from '@/session/session';
import { readyShell } from '@/platform/shell';
import { toast } from '@/platform/toast';
import { wordsOf } from '@/services/api-error';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    readyShell();
    void restoreSession().catch((failure: unknown) => toast(wordsOf(failure)));
  });
  return children;
}
