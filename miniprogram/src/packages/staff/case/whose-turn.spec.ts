import type { ReportView } from '@/services/wire';
import { whoseTurn } from './whose-turn';

const report = { state: 'submitted', returns: 0, holder: { kind: 'unit', name: '区消防救援大队' } } as ReportView;

it('says who has to act now', () => {
  expect(whoseTurn(report)).toBe('等待转办员转办。');
  expect(whoseTurn({ ...report, returns: 2 })).toBe('已被退回 2 次，等待市安委办裁定。');
  expect(whoseTurn({ ...report, state: 'transferred' })).toBe('等待区消防救援大队接收。');
  expect(whoseTurn({ ...report, state: 'appealing' })).toBe('等待市安委办复核申诉。');
});

it('has nothing to say of a case that is over', () =>
  expect(whoseTurn({ ...report, state: 'closed' })).toBeUndefined());
