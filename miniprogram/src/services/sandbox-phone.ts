import { clientSettings } from './client-settings.service';
import { onPhone, sandboxUser } from './sandbox.service';

/** The page on which the sandbox shows this person's phone; undefined where the platforms are real. */
export const phoneAddress = async (): Promise<string | undefined> => {
  const { sandboxUrl } = await clientSettings();
  const user = sandboxUser();
  return sandboxUrl ? `${sandboxUrl}/${user ? `?user=${encodeURIComponent(user)}` : ''}` : undefined;
};

/** What the platform's phone-number button gives on the played phone; undefined where nobody plays one. */
export const phoneCode = async (): Promise<string | undefined> => {
  const user = sandboxUser();
  return user && (await onPhone<{ code: string }>(user, 'code', { kind: 'phone' })).code;
};
