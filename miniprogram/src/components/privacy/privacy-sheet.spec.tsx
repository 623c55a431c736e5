import { act, fireEvent, render, screen } from '@testing-library/react';
import { clientSettings } from '@/services/client-settings.service';
import { agreedToPrivacy, answerPrivacy, greetWithPrivacy } from '@/session/privacy';
import { sessionStore } from '@/session/session';
import { changeSettings, deviceSettings } from '@/session/settings';
import { PrivacySheet } from './privacy-sheet';

jest.mock('@/services/client-settings.service');

beforeEach(() => {
  answerPrivacy(false);
  sessionStore.set({ me: null });
  changeSettings({ privacyVersion: undefined });
  jest.mocked(clientSettings).mockResolvedValue({
    city: '聊城',
    classroomName: '安全聊城',
    tiles: null,
    sandboxUrl: null,
    privacyVersion: '2026-11-22',
  });
});

it('asks at first use and keeps the version that was agreed to', async () => {
  render(<PrivacySheet />);
  await act(() => greetWithPrivacy());
  fireEvent.click(screen.getByText('同意并继续'));
  expect(deviceSettings.get().privacyVersion).toBe('2026-11-22');
  expect(screen.queryByText('同意并继续')).toBeNull();
  expect(await agreedToPrivacy()).toBe(true);
});

it('asks again after the text changed', async () => {
  changeSettings({ privacyVersion: '2025-01-01' });
  render(<PrivacySheet />);
  await act(() => greetWithPrivacy());
  expect(screen.getByText('同意并继续')).toBeTruthy();
});

it('lets people read on after a no, and asks again when something needs a yes', async () => {
  render(<PrivacySheet />);
  await act(() => greetWithPrivacy());
  fireEvent.click(screen.getByText('不同意，只看看'));
  expect(screen.queryByText('同意并继续')).toBeNull();
  let answer: Promise<boolean> = Promise.resolve(true);
  await act(async () => {
    answer = agreedToPrivacy();
  });
  fireEvent.click(screen.getByText('不同意，只看看'));
  expect(await answer).toBe(false);
});

it('is for those who report: who works here is not greeted with it', async () => {
  sessionStore.set({ me: { kind: 'staff', name: '王芳', phone: null, roles: ['handler'], mustChangePassword: false } });
  render(<PrivacySheet />);
  await act(() => greetWithPrivacy());
  expect(screen.queryByText('同意并继续')).toBeNull();
  await act(async () => void agreedToPrivacy(true));
  expect(screen.getByText('同意并继续')).toBeTruthy();
});

it('shows the whole text on demand', async () => {
  render(<PrivacySheet />);
  await act(() => greetWithPrivacy());
  fireEvent.click(screen.getByText('看隐私说明全文'));
  expect(screen.getByText('谁能看到')).toBeTruthy();
});
