import { AS_BUILT } from '@/city.config';
import { clientSettings } from '@/services/client-settings.service';
import { useRequest } from './use-request';

/** What the city calls things: as the server says, until then as it was built. */
export const useNames = (): typeof AS_BUILT => useRequest(clientSettings).data ?? AS_BUILT;
