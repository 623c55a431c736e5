import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { CASE_PANE, useRowKeys } from './use-row-keys';

const ROWS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const reveal = jest.fn();

const Desk = ({ rows = ROWS, start }: { rows?: readonly { id: string }[]; start?: string }) => {
  const [chosen, choose] = useState(start);
  useRowKeys(rows, chosen, choose);
  return (
    <>
      {rows.map(({ id }) => (
        <div key={id} id={`task-${id}`} data-testid={id} aria-selected={id === chosen} role="option" />
      ))}
      <input aria-label="查找" />
      <div id={CASE_PANE} data-testid="case" tabIndex={-1} />
    </>
  );
};

const press = (key: string, on: Element | Window = window) => fireEvent.keyDown(on, { key });
const chosen = () =>
  ROWS.map(({ id }) => id).filter((id) => screen.getByTestId(id).getAttribute('aria-selected') === 'true');

beforeEach(() => {
  reveal.mockClear();
  Element.prototype.scrollIntoView = reveal;
});

it('goes down and up the list, and stops at its ends', () => {
  render(<Desk start="a" />);
  press('ArrowDown');
  expect(chosen()).toEqual(['b']);
  press('ArrowDown');
  press('ArrowDown');
  expect(chosen()).toEqual(['c']);
  press('ArrowUp');
  press('ArrowUp');
  press('ArrowUp');
  expect(chosen()).toEqual(['a']);
  expect(reveal).toHaveBeenCalledTimes(4);
});

it('begins with the first row where none was chosen', () => {
  render(<Desk />);
  press('ArrowUp');
  expect(chosen()).toEqual(['a']);
});

it('does nothing without rows', () => {
  render(<Desk rows={[]} />);
  press('ArrowDown');
  expect(reveal).not.toHaveBeenCalled();
});

it('goes into the case with Enter', () => {
  render(<Desk start="a" />);
  press('Enter');
  expect(document.activeElement).toBe(screen.getByTestId('case'));
});

it('leaves the arrows to whoever writes', () => {
  render(<Desk start="a" />);
  press('ArrowDown', screen.getByLabelText('查找'));
  expect(chosen()).toEqual(['a']);
});
