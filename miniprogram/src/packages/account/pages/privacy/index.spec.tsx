import { act, render, screen } from '@testing-library/react';
import { PRIVACY_TEXT } from '@/components/privacy/privacy-text';
import { offline } from '@/services/api-error';
import { clientSettings } from '@/services/client-settings.service';
import type { ClientSettingsView } from '@/services/wire';
import Privacy from '.';

jest.mock('@/services/client-settings.service');
const settings = jest.mocked(clientSettings);
const opened = () => act(async () => void render(<Privacy />));

const expectWholeText = () =>
  PRIVACY_TEXT.flatMap(({ title, lines }) => [title, ...lines]).forEach((words) =>
    expect(screen.getByText(words)).toBeTruthy(),
  );

it('shows the whole text, and since when it holds', async () => {
  settings.mockResolvedValue({ privacyVersion: '2026-11-01' } as ClientSettingsView);
  await opened();
  expectWholeText();
  expect(screen.getByText(/自 2026-11-01 起生效/)).toBeTruthy();
});

it('can be read without network', async () => {
  settings.mockRejectedValue(offline('gone'));
  await opened();
  expectWholeText();
  expect(screen.queryByText(/起生效/)).toBeNull();
});
