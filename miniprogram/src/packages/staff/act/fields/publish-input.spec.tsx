import { fireEvent, render, screen } from '@testing-library/react';
import type { FieldProps } from '@/components/action/fields';
import type { ReportView } from '@/services/wire';
import { PublishInput } from './publish-input';

jest.mock('@/services/picture', () => ({ pictureOf: () => Promise.resolve(null) }));

const photo = (id: string, check: string) => ({ id, check, purpose: 'evidence', thumbUrl: null, viewUrl: null });
const report = { photos: [photo('p1', 'pass'), photo('p2', 'pass'), photo('p3', 'risky')] } as unknown as ReportView;
const box = { x: 0, y: 0, width: 0.5, height: 0.5 };
const told = { onChange: jest.fn(), onPropose: jest.fn(), onChangeOther: jest.fn(), onHold: jest.fn() };

const shown = (value: readonly string[], values: FieldProps['values'] = {}) =>
  render(<PublishInput label="要公开的照片" required report={report} value={value} values={values} {...told} />);

beforeEach(() => jest.clearAllMocks());

it('shows which photos will be public and how many', () => {
  shown(['p2']);
  const states = screen.getAllByRole('checkbox').map((one) => one.getAttribute('aria-checked'));
  expect(states).toEqual(['false', 'true']);
  expect(screen.getByText('共 3 张，将公开 1 张。')).toBeTruthy();
  expect(screen.getByText('内容检查没有通过，不能公开')).toBeTruthy();
});

it('can hide a part of a photo before it is made public', () => {
  shown([]);
  expect(screen.getByText('共 3 张，还没有选要公开的照片。')).toBeTruthy();
  expect(screen.getAllByText('遮挡')).toHaveLength(2);
});

it('sends what is hidden of public photos alone, and keeps the rest', () => {
  const drawn = [{ photoId: 'p1', boxes: [box] }];
  shown([], { drawn });
  expect(screen.getByText('已遮挡 1 处')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: '公开这张：第 1 张' }));
  expect(told.onChange).toHaveBeenCalledWith(['p1']);
  expect(told.onChangeOther).toHaveBeenCalledWith('blurs', drawn);
});

it('keeps what was drawn on a photo that is taken out again', () => {
  const drawn = [{ photoId: 'p1', boxes: [box] }];
  shown(['p1'], { drawn, blurs: drawn });
  fireEvent.click(screen.getByRole('checkbox', { name: '公开这张：第 1 张' }));
  expect(told.onChange).toHaveBeenCalledWith([]);
  expect(told.onChangeOther).toHaveBeenCalledWith('drawn', drawn);
  expect(told.onChangeOther).toHaveBeenCalledWith('blurs', []);
});
