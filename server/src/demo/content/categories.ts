import type { CategoryContent, EmergencyStopContent, QuestionContent } from './content-types';

const stopForFire: EmergencyStopContent = {
  title: '先离开，再报火警',
  lines: ['马上离开着火的地方，不要乘电梯。', '到安全处拨打119，说清楚地址和什么东西着火。', '有人受伤拨打120。人安全了再来上报。'],
  phones: ['119', '120'],
};

const stopForGas: EmergencyStopContent = {
  title: '闻到燃气味，先走到室外',
  lines: ['不开灯、不关灯，不动任何电器，不点火。', '能顺手就关阀门、开门窗，然后马上到室外。', '到远处再打电话：119，或燃气公司抢修电话。'],
  phones: ['119', '110'],
};

const stopForWire: EmergencyStopContent = {
  title: '离掉落的电线远一点',
  lines: ['至少离开8米，不要碰电线和被它碰到的东西。', '已经走近时，双脚并拢小步跳开。', '拨打95598，有人触电拨打120，不要用手去拉人。'],
  phones: ['95598', '119', '120'],
};

const stopForChemical: EmergencyStopContent = {
  title: '往上风方向离开',
  lines: ['看风往哪边吹，逆着风离开，不要围观。', '用湿毛巾捂住口鼻，不碰地上的液体。', '到远处拨打119，说清楚地点、气味和颜色。'],
  phones: ['119', '110', '120'],
};

const stopForLift: EmergencyStopContent = {
  title: '电梯困人，先叫救援',
  lines: ['告诉里面的人：不要扒门，不要跳。', '按轿厢里的报警按钮，或拨打电梯里贴的救援电话。', '联系不上就拨打119。'],
  phones: ['119', '120'],
};

/** Nobody is kept from reporting by a question: each helps, and none has to be answered. */
const required = false;

const yesNo = (key: string, label: string): QuestionContent => ({ key, type: 'yesNo', label, required });
const number = (key: string, label: string): QuestionContent => ({ key, type: 'number', label, required });
const text = (key: string, label: string): QuestionContent => ({ key, type: 'text', label, required });
const choice = (key: string, label: string, options: readonly string[]): QuestionContent => ({
  key,
  type: 'choice',
  label,
  options,
  required,
});

/** A top category only groups; people choose one of its children. */
function top(key: string, name: string, icon: string, deadlineWorkingDays: number): CategoryContent {
  return { key, parentKey: null, name, icon, emergency: false, deadlineWorkingDays, questions: [] };
}

type ChildExtras = Partial<Pick<CategoryContent, 'emergencyStop' | 'sensitive'>>;

/** A child's key begins with its parent's key and a dash. */
function child(key: string, name: string, deadlineWorkingDays: number, questions: readonly QuestionContent[], extras: ChildExtras = {}): CategoryContent {
  const parentKey = key.slice(0, key.indexOf('-'));
  const emergency = extras.emergencyStop !== undefined;
  return { key, parentKey, name, icon: key, emergency, deadlineWorkingDays, questions, ...extras };
}

/** The category tree, parents before children. */
export const categories: readonly CategoryContent[] = [
  top('fire', '消防', 'fire', 5),
  child('fire-burning', '正在着火、冒烟', 1, [yesNo('called', '打过119了吗？')], { emergencyStop: stopForFire }),
  child('fire-exit', '安全出口、楼道堵了', 3, [
    choice('place', '是什么地方？', ['居民楼', '商场超市', '学校医院', '工厂仓库', '其他']),
    yesNo('locked', '门是锁着的吗？'),
  ]),
  child('fire-lane', '消防车通道被占', 3, [choice('by', '被什么占了？', ['汽车', '杂物', '摊位', '栏杆石墩']), number('count', '大概几辆（几处）？')]),
  child('fire-equipment', '灭火器、消火栓坏了', 5, [choice('what', '哪样东西？', ['灭火器', '消火栓', '应急灯', '烟感喷淋', '其他']), text('floor', '在几楼？')]),
  child('fire-ebike', '电动车乱停乱充', 3, [choice('how', '怎么回事？', ['飞线充电', '推进楼里充电', '停在楼道', '充电棚坏了']), number('count', '大概几辆？')]),

  top('special', '特种设备', 'special', 5),
  child('special-trapped', '电梯困人', 1, [yesNo('called', '联系上救援了吗？')], { emergencyStop: stopForLift }),
  child('special-lift', '电梯有毛病', 3, [choice('what', '什么毛病？', ['门关不好', '忽上忽下', '异响抖动', '没有检验标志', '其他']), text('number', '电梯编号（没看见可不填）')]),
  child('special-escalator', '自动扶梯有毛病', 3, [choice('what', '什么毛病？', ['梯级破损', '扶手带不走', '急停按钮坏', '其他'])]),
  child('special-ride', '游乐设施', 5, [choice('what', '什么毛病？', ['安全带坏了', '螺丝松动生锈', '没有检验标志', '其他']), yesNo('running', '还在营业吗？')]),
  child('special-forklift', '叉车、吊车', 5, [choice('what', '什么情况？', ['叉子上站人', '超高超重', '在路上乱跑', '没有牌照'])]),
  child('special-vessel', '锅炉、压力罐', 5, [choice('what', '什么情况？', ['压力表坏了', '漏气漏水', '没有检验标志', '其他']), yesNo('running', '还在用吗？')]),

  top('gas', '燃气', 'gas', 3),
  child('gas-leak', '燃气泄漏、有气味', 1, [choice('where', '在哪里闻到？', ['家里楼道', '饭店', '马路上', '其他']), yesNo('called', '打过电话了吗？')], { emergencyStop: stopForGas }),
  child('gas-bottle', '煤气罐乱放乱用', 3, [choice('where', '在什么地方？', ['饭店', '地下室', '居民家', '工地', '其他']), number('count', '大概几个罐？')]),
  child('gas-hose', '软管老化、没装报警器', 5, [choice('what', '什么情况？', ['软管老化', '没装报警器', '灶具没有熄火保护', '其他'])]),
  child('gas-pipe', '燃气管道被压、被碰', 3, [choice('what', '什么情况？', ['上面盖了房', '旁边在挖土', '管子生锈', '被车撞过']), yesNo('digging', '现在正在施工吗？')]),

  top('road', '道路交通', 'road', 5),
  child('road-surface', '路面坑洼、塌陷', 3, [choice('what', '什么情况？', ['坑洼', '塌陷', '裂缝鼓包', '桥面破损']), number('width', '大概多宽？（厘米）')]),
  child('road-signal', '红绿灯、标志坏了', 3, [choice('what', '哪样东西？', ['红绿灯', '标志牌', '标线', '凸面镜'])]),
  child('road-guardrail', '护栏坏了', 5, [choice('what', '什么情况？', ['缺了一段', '撞歪了', '太矮', '尖头外露'])]),
  child('road-blocked', '占路晒粮、堆东西', 2, [choice('by', '占的是什么？', ['粮食', '沙土砖头', '摊位', '其他']), yesNo('night', '晚上还在吗？')]),
  child('road-vehicle', '超载、违法载人', 5, [choice('what', '什么车？', ['货车', '三轮车', '面包车', '校车', '其他']), text('when', '一般什么时间？')]),
  child('road-flood', '涵洞、低洼处积水', 2, [number('depth', '水大概多深？（厘米）'), yesNo('warning', '有警示牌吗？')]),

  top('power', '电力', 'power', 3),
  child('power-fallen', '电线掉下来了', 1, [yesNo('called', '打过95598了吗？'), yesNo('guarded', '有人看着吗？')], { emergencyStop: stopForWire }),
  child('power-messy', '私拉乱接电线', 5, [choice('where', '在哪里？', ['室外', '楼道', '市场', '出租房', '其他'])]),
  child('power-pole', '电线杆歪了、裂了', 3, [choice('what', '什么情况？', ['歪了', '开裂', '拉线断了', '被车撞']), text('number', '杆号（没有可不填）')]),
  child('power-box', '配电箱没关、没锁', 3, [yesNo('bare', '看得见裸露的线吗？'), yesNo('children', '小孩够得着吗？')]),
  child('power-tree', '树碰到电线', 5, [choice('kind', '是什么线？', ['高压线', '低压线', '通信线', '分不清'])]),

  top('build', '建筑施工', 'build', 5),
  child('build-scaffold', '脚手架不牢', 3, [choice('what', '什么情况？', ['缺板', '歪斜', '没有安全网', '扣件松了']), number('storeys', '大概几层高？')]),
  child('build-edge', '楼边、洞口没有栏杆', 3, [choice('where', '在哪里？', ['楼层边', '电梯井口', '楼板洞', '楼梯边'])]),
  child('build-pit', '基坑、沟槽没有围挡', 2, [number('depth', '大概多深？（米）'), yesNo('lit', '夜里有灯吗？')]),
  child('build-crane', '吊东西从人头上过', 2, [choice('what', '什么吊车？', ['塔吊', '汽车吊', '卷扬机', '其他'])]),
  child('build-height', '高处干活没系安全带', 2, [number('people', '大概几个人？'), yesNo('helmet', '戴安全帽了吗？')]),

  top('chem', '危化品', 'chem', 5),
  child('chem-leak', '化学品泄漏', 1, [yesNo('called', '打过119了吗？'), choice('form', '是什么样子？', ['液体', '气雾', '粉末', '说不清'])], { emergencyStop: stopForChemical }),
  child('chem-storage', '危化品乱存乱放', 3, [choice('where', '在哪里？', ['厂房', '民房院子', '地下室', '路边', '其他']), yesNo('label', '桶上有标签吗？')], { sensitive: true }),
  child('chem-vehicle', '危化品车乱停', 2, [choice('near', '停在什么旁边？', ['居民区', '学校', '加油站', '路边', '其他']), yesNo('driver', '司机在吗？')]),
  child('chem-fuel', '私卖散装汽油柴油', 3, [choice('how', '怎么卖的？', ['院里存罐', '流动加油车', '小店桶装', '说不清'])], { sensitive: true }),
  child('chem-fireworks', '违规卖、存烟花爆竹', 3, [choice('where', '在哪里？', ['商店', '住家', '仓库', '路边摊']), yesNo('stove', '附近有明火吗？')], { sensitive: true }),

  top('city', '城市设施', 'city', 5),
  child('city-manhole', '井盖丢了、坏了', 1, [choice('what', '什么情况？', ['没有盖', '破了', '松动响', '高低不平']), yesNo('fenced', '有人围起来吗？')]),
  child('city-lamp', '路灯、灯杆坏了', 5, [choice('what', '什么情况？', ['不亮', '歪了', '露出电线', '灯头要掉'])]),
  child('city-sign', '广告牌、灯箱要掉', 3, [choice('what', '什么情况？', ['松动', '生锈', '被风刮坏', '其他']), number('height', '离地大概几米？')]),
  child('city-wall', '外墙皮、瓷砖脱落', 3, [yesNo('path', '下面有人走吗？'), number('storeys', '大概几层高？')]),
  child('city-tree', '枯树、断枝', 3, [choice('what', '什么情况？', ['枯死', '断枝挂着', '歪斜', '树洞'])]),
  child('city-water', '水边没有护栏', 5, [choice('what', '什么水面？', ['河', '湖', '坑塘', '沟渠']), yesNo('sign', '有警示牌吗？')]),
];
