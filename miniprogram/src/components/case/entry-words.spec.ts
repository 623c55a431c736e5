import { detailsOf, toneOf } from './entry-words';

it('names the unit, the outcome and the dates', () => {
  const at = '2026-11-25T17:00:00+08:00';
  expect(detailsOf({ unitName: '市消防救援支队', deadline: at })).toEqual([
    '办理部门：市消防救援支队',
    '办理期限：2026-11-25 17:00',
  ]);
  expect(detailsOf({ outcome: 'interimMeasures', plan: '更换电线', planDate: at })).toEqual([
    '已采取临时措施',
    '下一步：更换电线',
    '计划完成：2026-11-25',
  ]);
});

it('says nothing where there is nothing', () => expect(detailsOf({ severity: null })).toEqual([]));

it('marks what goes back or waits', () => {
  expect(toneOf('sendBack')).toBe('back');
  expect(toneOf('requestExtension')).toBe('back');
  expect(toneOf('accept')).toBe('on');
});
