import type { ImportKind } from '../rows';
import { readFile } from './read-file';

const read = (kind: ImportKind, text: string) => readFile(kind, Buffer.from(text));

describe('readFile', () => {
  it('reads areas with a box, a polygon, or none', () => {
    const polygon = '"{""type"":""Polygon"",""coordinates"":[[[1,2],[3,2],[3,4],[1,2]]]}"';
    const lines = read(
      'areas',
      `编码,名称,级别,上级编码,边界\n1,市,市,,115 35 117 37\n2,县,county,1,${polygon}\n3,乡,乡镇街道,1,\n`,
    );
    expect(lines.map(({ row }) => row)).toEqual([
      { code: '1', name: '市', level: 'city', parentCode: null, bbox: [115, 35, 117, 37] },
      {
        code: '2',
        name: '县',
        level: 'county',
        parentCode: '1',
        polygon: [
          [
            [1, 2],
            [3, 2],
            [3, 4],
            [1, 2],
          ],
        ],
      },
      { code: '3', name: '乡', level: 'township', parentCode: '1', polygon: null },
    ]);
  });

  it('says what is wrong with a border or a level', () => {
    const [line] = read('areas', '编码,名称,级别,边界\n1,市,省,四周\n');
    expect(line!.reasons).toEqual([
      '级别：请填写其中之一：市、县区、乡镇街道、村社区',
      '边界：应为“西 南 东 北”四个数，或 GeoJSON 多边形',
    ]);
  });

  it('reads units with several codes in a cell', () => {
    const [line] = read('units', '编码,名称,区域编码,负责区域,负责类别\nfire,支队,1,"2, 3",fire；gas\n');
    expect(line!.row).toEqual({
      code: 'fire',
      name: '支队',
      parentCode: null,
      areaCode: '1',
      areas: ['2', '3'],
      categories: ['fire', 'gas'],
    });
  });

  it('reads categories with questions and a stop', () => {
    const head = '编码,名称,图标,办理期限,紧急,紧急提示标题,紧急提示内容,紧急提示电话,问题';
    const [line] = read(
      'categories',
      `${head}\ngas,燃气,gas,1,是,先离开,不开灯；到室外,119；110,where|在哪里？|单选|必填|家里/路上；n|几处？|数字|选填\n`,
    );
    expect(line).toEqual({
      line: 2,
      reasons: [],
      row: {
        code: 'gas',
        name: '燃气',
        parentCode: null,
        icon: 'gas',
        deadlineWorkingDays: 1,
        emergency: true,
        emergencyStop: { title: '先离开', lines: ['不开灯', '到室外'], phones: ['119', '110'] },
        questions: [
          { key: 'where', label: '在哪里？', type: 'choice', required: true, options: ['家里', '路上'] },
          { key: 'n', label: '几处？', type: 'number', required: false },
        ],
      },
    });
  });

  it('leaves the stop alone when the file does not speak of it, and empties it when the cell is empty', () => {
    const stopOf = (text: string) => (read('categories', text)[0]!.row as { emergencyStop?: unknown }).emergencyStop;
    expect(stopOf('编码,名称,图标,办理期限\ngas,燃气,gas,1\n')).toBeUndefined();
    expect(stopOf('编码,名称,图标,办理期限,紧急提示标题\ngas,燃气,gas,1,\n')).toBeNull();
  });

  it('puts the roles of one account together', () => {
    const head = '用户名,姓名,手机号,角色,区域编码,单位编码';
    const lines = read(
      'staff',
      `${head}\na,甲,13800000001,经办人,1,fire\nb,乙,,转办员,1,\na,甲,13800000001,unitLead,1,fire\n`,
    );
    expect(lines).toMatchObject([
      {
        line: 2,
        reasons: [],
        row: {
          username: 'a',
          phone: '13800000001',
          roles: [{ role: 'handler' }, { role: 'unitLead', unitCode: 'fire' }],
        },
      },
      { line: 3, reasons: [], row: { username: 'b', phone: null, roles: [{ role: 'dispatcher', unitCode: null }] } },
    ]);
  });

  it('refuses two names for one account, and keeps nameless lines apart', () => {
    const lines = read('staff', '用户名,姓名,角色\na,甲,审计\na,乙,审计\n,丙,审计\n,丁,审计\n');
    expect(lines.map(({ line, reasons }) => [line, reasons])).toEqual([
      [2, ['第 3 行的姓名或手机号与第 2 行不同']],
      [4, ['用户名：请填写']],
      [5, ['用户名：请填写']],
    ]);
  });
});
