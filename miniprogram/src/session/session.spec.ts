import { resetTaro } from '../../test/doubles/taro';
import { keepInput, keptInput } from '@/services/kept-input.service';
import { getMe, leave, renew, signInStaff } from '@/services/session.service';
import { renewAccess } from '@/services/tokens';
import type { MeView } from '@/services/wire';
import { enterAsStaff, sessionStore, signOut } from './session';

jest.mock('@/services/session.service');

const enter = (name: string) => {
  const me: MeView = { kind: 'staff', name, phone: null, roles: ['handler'], mustChangePassword: false };
  jest.mocked(getMe).mockResolvedValue(me);
  return enterAsStaff('u', 'p');
};

beforeEach(() => {
  resetTaro();
  jest.mocked(signInStaff).mockResolvedValue({ accessToken: 'a', refreshToken: 'r' } as never);
  jest.mocked(leave).mockResolvedValue();
});

it('forgets what was put into forms when somebody signs out', async () => {
  await enter('王某');
  keepInput('act', { text: '甲' });
  await signOut();
  await enter('王某');
  expect(keptInput('act')).toBeUndefined();
});

it('has it again for whom the session ended by itself, and for nobody else', async () => {
  jest.mocked(renew).mockResolvedValue(undefined);
  await enter('王某');
  keepInput('act', { text: '甲' });
  await renewAccess('a');
  expect(sessionStore.get().me).toBeNull();
  await enter('王某');
  expect(keptInput('act')).toEqual({ text: '甲' });
  await enter('李某');
  expect(keptInput('act')).toBeUndefined();
});
