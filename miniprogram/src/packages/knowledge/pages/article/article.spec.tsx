import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '@/services/api-error';
import { getArticle } from '@/services/article.service';
import type { ArticleView } from '@/services/wire';
import { deviceSettings } from '@/session/settings';
import Article from './index';

jest.mock('@/services/article.service', () => ({
  ...jest.requireActual<object>('@/services/article.service'),
  getArticle: jest.fn(),
}));
const asked = jest.mocked(getArticle);
const opened = () => act(async () => void render(<Article />));

it('shows the text, larger for who wants it', async () => {
  const body = '<h2>怎么防</h2><p>通风。</p>';
  asked.mockResolvedValue({
    section: 'law',
    title: '一氧化碳',
    publishedAt: '2026-09-18T02:00:00.000Z',
    body,
  } as ArticleView);
  await opened();
  expect(screen.getByText('怎么防').className).toBe('article-h2');
  fireEvent.click(screen.getByText('换成大字'));
  expect(deviceSettings.get().largeText).toBe(true);
  expect(screen.getByText('恢复标准字')).toBeTruthy();
});

it('shows a refusal as the server’s sentence', async () => {
  asked.mockRejectedValue(new ApiError('notFound', 404, '没有找到这篇文章'));
  await opened();
  expect(screen.getByText('没有找到这篇文章')).toBeTruthy();
});
