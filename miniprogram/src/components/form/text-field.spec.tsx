import { fireEvent, render, screen } from '@testing-library/react';
import { TextField } from './text-field';

const changed = jest.fn();

it('lets a long line go on below, without letting it be broken', () => {
  render(<TextField label="地址" lines="wrapped" value="柳园路" onChange={changed} />);
  const field = screen.getByLabelText('地址');
  expect(field.tagName).toBe('TEXTAREA');
  fireEvent.change(field, { target: { value: '柳园路\n12 号' } });
  expect(changed).toHaveBeenCalledWith('柳园路12 号');
});

it('keeps the lines of a longer text', () => {
  render(<TextField label="说一句" lines="many" value="" onChange={changed} />);
  fireEvent.change(screen.getByLabelText('说一句'), { target: { value: '一\n二' } });
  expect(changed).toHaveBeenCalledWith('一\n二');
});
