import { soundsOfficial } from './official-words';

it.each(['市安委办', '消 防员小王', '系统管理员'])('takes %s for an office', (alias) => {
  expect(soundsOfficial(alias)).toBe(true);
});

it.each(['热心市民7K3Q', '小王', '老街坊'])('takes %s for a neighbour', (alias) => {
  expect(soundsOfficial(alias)).toBe(false);
});
