import Taro from '@tarojs/taro';
import { fireEvent, render, screen } from '@testing-library/react';
import NotFound from './index';

it('leads on from an address that leads nowhere', () => {
  render(<NotFound />);
  expect(screen.getByText(/没有这个页面/)).toBeTruthy();
  fireEvent.click(screen.getByText('去首页'));
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});
