import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { offline } from '@/services/api-error';
import { listCounties } from '@/services/area.service';
import { listCategories } from '@/services/category.service';
import { listSquare } from '@/services/square.service';
import type { CategoryView, SquareItemView } from '@/services/wire';
import Square from './index';

jest.mock('@/services/square.service');
jest.mock('@/services/category.service');
jest.mock('@/services/area.service');
const list = jest.mocked(listSquare);

const closed: SquareItemView = {
  id: 's1',
  category: { id: 'k1', name: '私拉乱接电线' },
  area: { id: 'a1', name: '阳谷县' },
  state: 'closed',
  stateLabel: '已办结',
  filedAt: '2026-11-12T11:00:00.000Z',
  closedAt: '2026-11-17T02:00:00.000Z',
  daysTaken: 5,
  thumbUrl: null,
  beforeUrl: '/api/v1/photos/b/view',
  afterUrl: '/api/v1/photos/a/view',
};

const opened = () => act(async () => void render(<Square />));
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  list.mockReset();
  jest.mocked(listCategories).mockResolvedValue([{ id: 'k', name: '电力', icon: 'power' } as CategoryView]);
  jest.mocked(listCounties).mockRejectedValue(offline('timeout'));
});

it('shows before and after of a closed case, and opens it', async () => {
  list.mockResolvedValue({ items: [closed], nextCursor: null });
  await opened();
  expect(screen.getByText('整改前')).toBeTruthy();
  expect(screen.getByText('整改后')).toBeTruthy();
  expect(screen.getByText('用时 5 天')).toBeTruthy();
  await tap('私拉乱接电线');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/report/pages/public-case/index?id=s1' });
});

it('filters, and says how to see everything again', async () => {
  list.mockResolvedValue({ items: [], nextCursor: null });
  await opened();
  expect(screen.getByText('还没有公开的上报，等您来拍第一张。')).toBeTruthy();
  await tap('类别');
  await tap('电力');
  await tap('状态');
  await tap('已经办结');
  expect(list).toHaveBeenLastCalledWith({ category: 'k', area: undefined, states: ['closed'] }, { cursor: undefined });
  expect(screen.getByText('没有符合条件的上报。')).toBeTruthy();
  await tap('看全部');
  expect(list).toHaveBeenLastCalledWith(expect.objectContaining({ category: undefined }), { cursor: undefined });
});

it('says what went wrong, in the list and in a sheet', async () => {
  list.mockRejectedValue(offline('timeout'));
  await opened();
  await tap('区域');
  expect(screen.getAllByText('网络不通，请检查网络后重试。')).toHaveLength(2);
});
