import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { offline } from '@/services/api-error';
import { listArticles } from '@/services/article.service';
import type { ArticleRowView } from '@/services/wire';
import Classroom from './index';

jest.mock('@/services/article.service', () => ({
  ...jest.requireActual<object>('@/services/article.service'),
  listArticles: jest.fn(),
}));
jest.mock('@/services/client-settings.service', () => ({
  clientSettings: async () => ({ city: '某市', classroomName: '安全某市' }),
}));
const list = jest.mocked(listArticles);

const article: ArticleRowView = {
  id: 'a1',
  section: 'emergency',
  title: '灭火器怎么用',
  summary: '提、拔、握、压。',
  publishedAt: '2026-09-18T02:00:00.000Z',
};
const opened = () => act(async () => void render(<Classroom />));
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));
const type = (words: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: words } });

it('lists a section, opens an article, and bears the name that the city chose', async () => {
  list.mockResolvedValue({ items: [article], nextCursor: null });
  await opened();
  expect(list).toHaveBeenLastCalledWith('emergency', '', undefined);
  await tap('警示案例');
  expect(list).toHaveBeenLastCalledWith('case', '', undefined);
  await tap('灭火器怎么用');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/knowledge/pages/article/index?id=a1' });
  expect(Taro.setNavigationBarTitle).toHaveBeenLastCalledWith({ title: '安全某市' });
});

it('searches in all sections and says when there is nothing', async () => {
  list.mockResolvedValue({ items: [], nextCursor: null });
  await opened();
  expect(screen.getByText('这个栏目还没有文章。')).toBeTruthy();
  type(' 龙卷风 ');
  await tap('搜索');
  expect(list).toHaveBeenLastCalledWith(undefined, '龙卷风', undefined);
  await tap('看全部');
  expect(list).toHaveBeenLastCalledWith('emergency', '', undefined);
});

it('says what went wrong', async () => {
  list.mockRejectedValue(offline('timeout'));
  await opened();
  expect(screen.getByText('网络不通，请检查网络后重试。')).toBeTruthy();
});
