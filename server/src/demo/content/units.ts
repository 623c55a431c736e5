import type { UnitContent } from './content-types';

/*
 * Phones are invented: no local number in China begins with 0.
 * Where a county has no branch for a category, the city's bureau receives it: the narrower area wins.
 */

const cityWide = ['371500'] as const;

/** The root: it transfers, reviews and answers, and receives no category itself. */
const office: UnitContent = { key: 'office', name: '聊城市安全生产委员会办公室', parentKey: null, areaCode: '371500', phone: '0635-0000100', categories: [], areas: [] };

function bureau(key: string, name: string, line: string, categories: readonly string[]): UnitContent {
  return { key, name, parentKey: 'office', areaCode: '371500', phone: `0635-0000${line}`, categories, areas: cityWide };
}

/** City bureaus: together they receive every category in the whole city. */
const bureaus: readonly UnitContent[] = [
  bureau('city-emergency', '聊城市应急管理局', '101', ['chem-leak', 'chem-storage']),
  bureau('city-fire', '聊城市消防救援支队', '102', ['fire']),
  bureau('city-market', '聊城市市场监督管理局', '103', ['special', 'gas-hose']),
  bureau('city-housing', '聊城市住房和城乡建设局', '104', ['build', 'city-wall']),
  bureau('city-transport', '聊城市交通运输局', '105', ['road-surface', 'road-guardrail', 'chem-vehicle']),
  bureau('city-traffic-police', '聊城市公安局交警支队', '106', ['road-signal', 'road-blocked', 'road-vehicle']),
  bureau('city-urban', '聊城市城市管理局', '107', ['city-manhole', 'city-lamp', 'city-sign', 'city-tree', 'road-flood']),
  bureau('city-power', '国网聊城供电公司', '108', ['power']),
  bureau('city-gas', '聊城市燃气事业服务中心', '109', ['gas-leak', 'gas-bottle', 'gas-pipe']),
  bureau('city-commerce', '聊城市商务局', '110', ['chem-fuel']),
  bureau('city-public-security', '聊城市公安局治安支队', '111', ['chem-fireworks']),
  bureau('city-water', '聊城市水利局', '112', ['city-water']),
];

function branch(key: string, name: string, parentKey: string, areaCode: string, line: string, categories: readonly string[]): UnitContent {
  return { key, name, parentKey, areaCode, phone: `0635-0000${line}`, categories, areas: [areaCode] };
}

/** County branches; each receives in its own county only. */
const branches: readonly UnitContent[] = [
  branch('dcf-fire', '东昌府区消防救援大队', 'city-fire', '371502', '201', ['fire']),
  branch('dcf-housing', '东昌府区住房和城乡建设局', 'city-housing', '371502', '202', ['build', 'city-wall']),
  branch('dcf-urban', '东昌府区综合行政执法局', 'city-urban', '371502', '203', ['city-manhole', 'city-lamp', 'city-sign', 'city-tree', 'road-flood']),
  branch('dcf-market', '东昌府区市场监督管理局', 'city-market', '371502', '204', ['special', 'gas-hose']),
  branch('dcf-emergency', '东昌府区应急管理局', 'city-emergency', '371502', '205', ['chem-leak', 'chem-storage']),

  branch('cp-fire', '茌平区消防救援大队', 'city-fire', '371503', '221', ['fire']),
  branch('cp-housing', '茌平区住房和城乡建设局', 'city-housing', '371503', '222', ['build', 'city-wall', 'gas-bottle', 'gas-pipe']),
  branch('cp-market', '茌平区市场监督管理局', 'city-market', '371503', '223', ['special', 'gas-hose']),
  branch('cp-emergency', '茌平区应急管理局', 'city-emergency', '371503', '224', ['chem-leak', 'chem-storage']),

  branch('yg-fire', '阳谷县消防救援大队', 'city-fire', '371521', '241', ['fire']),
  branch('yg-housing', '阳谷县住房和城乡建设局', 'city-housing', '371521', '242', ['build', 'city-wall', 'city-manhole', 'city-lamp']),
  branch('yg-power', '国网阳谷县供电公司', 'city-power', '371521', '243', ['power']),

  branch('sx-fire', '莘县消防救援大队', 'city-fire', '371522', '261', ['fire']),
  branch('sx-transport', '莘县交通运输局', 'city-transport', '371522', '262', ['road-surface', 'road-guardrail', 'chem-vehicle']),
  branch('sx-power', '国网莘县供电公司', 'city-power', '371522', '263', ['power']),

  branch('de-emergency', '东阿县应急管理局', 'city-emergency', '371524', '281', ['chem-leak', 'chem-storage']),
  branch('de-housing', '东阿县住房和城乡建设局', 'city-housing', '371524', '282', ['build', 'city-wall', 'gas-bottle', 'gas-pipe']),
  branch('de-water', '东阿县水利局', 'city-water', '371524', '283', ['city-water']),

  branch('gx-fire', '冠县消防救援大队', 'city-fire', '371525', '301', ['fire']),
  branch('gx-market', '冠县市场监督管理局', 'city-market', '371525', '302', ['special', 'gas-hose']),
  branch('gx-transport', '冠县交通运输局', 'city-transport', '371525', '303', ['road-surface', 'road-guardrail', 'chem-vehicle']),

  branch('gt-fire', '高唐县消防救援大队', 'city-fire', '371526', '321', ['fire']),
  branch('gt-traffic-police', '高唐县公安局交警大队', 'city-traffic-police', '371526', '322', ['road-signal', 'road-blocked', 'road-vehicle']),
  branch('gt-power', '国网高唐县供电公司', 'city-power', '371526', '323', ['power']),

  branch('lq-fire', '临清市消防救援大队', 'city-fire', '371581', '341', ['fire']),
  branch('lq-housing', '临清市住房和城乡建设局', 'city-housing', '371581', '342', ['build', 'city-wall']),
  branch('lq-urban', '临清市综合行政执法局', 'city-urban', '371581', '343', ['city-manhole', 'city-lamp', 'city-sign', 'city-tree', 'road-flood']),
];

/** Every receiving unit, parents before children. */
export const units: readonly UnitContent[] = [office, ...bureaus, ...branches];
