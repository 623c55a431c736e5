import { useCallback, useEffect } from 'react';
import { useOnline } from '@/hooks/use-online';
import { useSession } from '@/hooks/use-session';
import { useStore } from '@/hooks/use-store';
import { outbox, sendOutbox, type Waiting } from '@/services/outbox.service';

/** What waits on this device; it is sent as soon as its writer is signed in and the network is there. */
export const useOutbox = (): { waiting: readonly Waiting[]; send: () => Promise<void> } => {
  const waiting = useStore(outbox);
  const { me } = useSession();
  const online = useOnline();
  const owner = me?.name;
  const send = useCallback(async () => {
    if (owner !== undefined) await sendOutbox(owner);
  }, [owner]);
  useEffect(() => {
    if (online) void send();
  }, [online, send]);
  return { waiting, send };
};
