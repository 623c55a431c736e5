import { memory } from '@/platform/memory';
import { clientSettings } from './client-settings.service';
import { askElsewhere } from './http';

/** A person of the sandbox that plays WeChat. */
export interface SandboxPhone {
  user: string;
  /** 张秀兰 */
  name: string;
  /** 11 digits. */
  phone: string;
}

const KEY = 'sandboxUser';

/** Whom this browser plays; undefined where the platforms are real. */
export const sandboxUser = (): string | undefined => memory.read<string>(KEY);

/** Everybody of the sandbox, by name; undefined where there is none. Throws ApiError. */
export const listPhones = async (): Promise<SandboxPhone[] | undefined> => {
  const { sandboxUrl } = await clientSettings();
  if (!sandboxUrl) return undefined;
  const phones = await askElsewhere<SandboxPhone[]>('GET', `${sandboxUrl}/phone`);
  return [...phones].sort((a, b) => a.user.localeCompare(b.user));
};

/** What `wx.login` gives on that person's phone. */
export const loginCodeOf = async (user: string): Promise<string> => {
  memory.write(KEY, user);
  return (await onPhone<{ code: string }>(user, 'code', {})).code;
};

/** What the platform's own sheet does when the person agrees to messages. */
export const acceptOnPhone = async (templateIds: readonly string[]): Promise<void> => {
  const user = sandboxUser();
  if (user) await onPhone(user, 'consent', { templateIds });
};

/** @param deed `code`, `consent`, `bills/{no}/confirm` */
export const onPhone = async <T>(user: string, deed: string, body: object): Promise<T> => {
  const { sandboxUrl } = await clientSettings();
  return askElsewhere<T>('POST', `${sandboxUrl}/phone/${user}/${deed}`, body);
};
