import { act, fireEvent, render, screen } from '@testing-library/react';
import { newDraft, readDraft } from '@/services/draft.service';
import { outbox, putInOutbox } from '@/services/outbox.service';
import { sessionStore } from '@/session/session';
import { KeptHere } from './kept-here';

jest.mock('@/services/http');

it('shows what waits on the device, and gives it back to be written on', async () => {
  sessionStore.set({ me: { kind: 'citizen', name: '我', phone: null, roles: [], mustChangePassword: false } });
  const draft = { ...newDraft(), key: 'k', description: '井盖没了' };
  const body = { categoryId: 'c', description: '井盖没了', address: '东关街' };
  putInOutbox({ draft, body, title: '井盖丢了', owner: '别人' });
  const write = jest.fn();
  await act(async () => void render(<KeptHere onWrite={write} />));
  expect(screen.getByText('已存好，还没有发送')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByText('用现在的身份提交')));
  expect(readDraft()).toMatchObject({ key: 'k', description: '井盖没了' });
  expect(outbox.get()).toEqual([]);
  expect(write).toHaveBeenCalled();
});
