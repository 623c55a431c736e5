import { copy } from './clipboard';
import type { OpenLink } from './types';

/** WeChat opens no foreign page: the address can be pasted into a browser. */
export const openLink: OpenLink = (address) => copy(address);
