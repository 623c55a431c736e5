import { useCallback, useEffect, useRef, useState } from 'react';
import { useOnline } from '@/hooks/use-online';
import { locator } from '@/platform/locator';
import type { Place } from '@/platform/types';
import type { Draft } from '@/services/draft.service';
import { placeAt } from '@/services/place.service';
import type { Change } from './use-draft';

/** A pin that is moved step by step is asked about once it rests. */
const REST_MS = 400;

export type Finding = 'looking' | 'found' | 'refused';

/** Where it is: found by the device at the start, then as the person says; the address follows until it is typed. */
export const usePlace = (draft: Draft, change: Change) => {
  const [finding, setFinding] = useState<Finding>(draft.place || draft.address ? 'found' : 'looking');
  const { place, addressTyped } = draft;

  const locate = useCallback(async () => {
    setFinding('looking');
    const here = await locator.here().catch(nowhere);
    setFinding(here ? 'found' : 'refused');
    if (here) change({ place: here, areaId: undefined });
  }, [change]);

  const first = useRef(finding === 'looking');
  useEffect(() => {
    if (first.current) void locate();
    first.current = false;
  }, [locate]);

  useAddress(place, addressTyped, change);

  /** @param address as the search found it */
  const pick = (picked: Place, address?: string) => {
    setFinding('found');
    change({ place: picked, areaId: undefined, ...(address ? { address, addressTyped: true } : {}) });
  };
  return { finding, locate, pick };
};

/** The one refusal there is: the page then shows the other ways. */
const nowhere = (): undefined => undefined;

/** Asked again when the network is back. */
const useAddress = (place: Place | undefined, typed: boolean, change: Change) => {
  const online = useOnline();
  useEffect(() => {
    if (!place || typed || !online) return undefined;
    let over = false;
    const timer = setTimeout(() => {
      void placeAt(place).then(
        ({ address }) => !over && address && change({ address }),
        () => undefined, // the person writes it
      );
    }, REST_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [place, typed, online, change]);
};
