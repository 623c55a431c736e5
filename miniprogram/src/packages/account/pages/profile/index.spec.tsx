import { act, fireEvent, render, screen } from '@testing-library/react';
import { changeAlias } from '@/services/account.service';
import { ApiError } from '@/services/api-error';
import { sessionStore } from '@/session/session';
import Profile from '.';

jest.mock('@/services/account.service');

it('says beside the field why an alias is refused, and keeps what was typed', async () => {
  sessionStore.set({ me: { kind: 'citizen', name: '热心市民', phone: null, roles: [], mustChangePassword: false } });
  jest.mocked(changeAlias).mockRejectedValue(new ApiError('request.invalid', 422, '化名不能像官方账号'));
  render(<Profile />);
  const field = screen.getByLabelText('化名');
  fireEvent.change(field, { target: { value: '市安委办' } });
  await act(async () => fireEvent.click(screen.getByText('保存化名')));
  expect(screen.getByText('化名不能像官方账号')).toBeTruthy();
  expect((field as HTMLInputElement).value).toBe('市安委办');
  expect(screen.queryByText(/微信的手机号/)).toBeNull();
});
