import { describeEachEngine } from '../support/engines/engines';
import { objectKey } from '../../src/modules/photo/object-keys';
import { exitCodeOf, type Verdict } from '../../src/audit/run-audit';
import { addLead, idOf, UNIT } from './rows';
import { BUDGET, OPENID } from './money';
import { BILLS, PHOTO, REPORTS, World } from './world';

/** What somebody does to the world, and the line that names it. */
type Break = readonly [what: string, id: string, line: string, plant: (world: World) => Promise<unknown>];

const sql = (statement: string) => (world: World) => world.database.query(statement);
const unchecked = (statement: string) => (world: World) => world.unchecked(statement);

/** Takes the wall round the timeline down first. */
const timeline = (statement: string) => async (world: World) => {
  await world.database.query('DROP TRIGGER tr_report_event_no_update');
  await world.database.query('DROP TRIGGER tr_report_event_no_delete');
  await world.database.query(statement);
};

const entryOf = (seq: number) => `reportId = '${REPORTS.handled}' AND seq = ${seq}`;

const rewards: Break[] = [
  [
    'a second live reward',
    'I1',
    `上报 ${REPORTS.paid} 有 2 份未取消的奖励`,
    unchecked(
      `INSERT INTO reward (id, reportId, citizenId, ruleId, grade, amountFen, state, waitsFor, version, grantedBy, grantedAt, failures, updatedAt)
       SELECT '${idOf('RW2')}', reportId, citizenId, ruleId, grade, amountFen, 'pendingApproval', 'budget', 1, grantedBy, grantedAt, 0, updatedAt
       FROM reward WHERE state = 'paid'`,
    ),
  ],
  [
    'a second live payout',
    'I2',
    `奖励 ${idOf('RWRD0')} 有 2 张未失败的转账单`,
    unchecked(
      `INSERT INTO payout (id, rewardId, attempt, outBillNo, requestSealed, amountFen, state, sends, checks, createdAt, updatedAt)
       SELECT '${idOf('PY2')}', rewardId, 2, 'another', requestSealed, amountFen, 'CREATED', 0, 0, createdAt, updatedAt
       FROM payout WHERE state = 'WAIT_USER_CONFIRM'`,
    ),
  ],
];

const bills: Break[] = [
  [
    'a bill that is paid there and open here',
    'I3',
    `转账单 ${BILLS.claiming} 平台已付，我们记为 WAIT_USER_CONFIRM`,
    async ({ standIn }) => standIn.bills.forEach((bill) => (bill.state = 'SUCCESS')),
  ],
  [
    'a paid bill that is not ours at all',
    'I3',
    '转账单 unheard 平台已付，我们没有这张单',
    async ({ standIn }) => standIn.bills.push({ outBillNo: 'unheard', state: 'SUCCESS', amountFen: 1, openid: OPENID }),
  ],
  [
    'a bill that is paid here and not there',
    'I3',
    `转账单 ${BILLS.paid} 我们记为已付，平台没有付`,
    async ({ standIn }) => standIn.bills.shift(),
  ],
  [
    'a bill paid with another amount',
    'I3',
    `转账单 ${BILLS.paid} 平台付了 501 分，我们记为 500 分`,
    async ({ standIn }) => (standIn.bills[0]!.amountFen = 501),
  ],
  [
    'a bill paid to somebody else',
    'I3',
    `转账单 ${BILLS.paid} 平台的收款人与我们发出的不同`,
    async ({ standIn }) => (standIn.bills[0]!.openid = 'somebody-else'),
  ],
];

const books: Break[] = [
  [
    'an unbalanced posting',
    'I4',
    `记账 ${idOf('BAD')} 的分录合计为 7 分，应为 0`,
    sql(
      `INSERT INTO ledger_entry (id, postingId, budgetId, account, amountFen, kind, at)
       VALUES ('${idOf('BAD')}', '${idOf('BAD')}', '${BUDGET}', 'available', 7, 'fund', '2026-11-20 01:00:00.000')`,
    ),
  ],
  [
    'a running column that moved alone',
    'I4',
    `预算 ${BUDGET} 预留：分录、余额为 500、501 分`,
    sql('UPDATE reward_budget SET reservedFen = reservedFen + 1'),
  ],
  [
    'a budget that is overspent',
    'I4',
    `预算 ${BUDGET} 超支 1 分`,
    unchecked('UPDATE reward_budget SET totalFen = reservedFen + paidFen - 1'),
  ],
  [
    'a promised reward without a budget',
    'I4',
    `奖励 ${idOf('RWRD0')} 已承诺，却没有占用预算`,
    sql("UPDATE reward SET budgetId = NULL WHERE state = 'claiming'"),
  ],
];

const histories: Break[] = [
  [
    'a gap in the timeline',
    'I5',
    '第 4 条办理记录（accept）之前缺号',
    timeline(`DELETE FROM report_event WHERE ${entryOf(3)}`),
  ],
  ['a lost last entry', 'I5', '有 5 条办理记录，应有 6 条', timeline(`DELETE FROM report_event WHERE ${entryOf(6)}`)],
  [
    'a step by a role that may not',
    'I5',
    '第 2 条办理记录（transfer）不合规则：handler 由 submitted 到 transferred',
    timeline(`UPDATE report_event SET role = 'handler' WHERE ${entryOf(2)}`),
  ],
  [
    'a step the table does not know',
    'I5',
    '第 4 条办理记录（approve）不合规则：handler 由 transferred 到 handling',
    timeline(`UPDATE report_event SET action = 'approve' WHERE ${entryOf(4)}`),
  ],
  [
    'a version that did not move',
    'I5',
    '第 3 条办理记录（assign）版本为 2，应为 3',
    timeline(`UPDATE report_event SET version = 2 WHERE ${entryOf(3)}`),
  ],
  [
    'a recount that moved nothing',
    'I5',
    '第 3 条办理记录（recount）版本为 2，应为 3',
    timeline(`UPDATE report_event SET action = 'recount', role = 'system', version = 2 WHERE ${entryOf(3)}`),
  ],
  [
    'a spell that is nobody’s',
    'I5',
    '第 4 条办理记录（accept）持有人与状态不符',
    timeline(`UPDATE report_event SET holder = 'nobody' WHERE ${entryOf(4)}`),
  ],
  [
    'a report ahead of its timeline',
    'I5',
    '版本为 6，最后一条办理记录为 5',
    sql(`UPDATE report SET version = 6 WHERE id = '${REPORTS.handled}'`),
  ],
  [
    'a closed case that a unit still works on',
    'I5',
    '状态 closed 却有未结束的转办单',
    sql(`UPDATE assignment SET state = 'accepted' WHERE reportId = '${REPORTS.paid}'`),
  ],
  [
    'a handled case without a lead',
    'I5',
    '状态 handling 有 0 张主办转办单，应有 1 张',
    sql(`UPDATE assignment SET state = 'done' WHERE reportId = '${REPORTS.handled}'`),
  ],
  [
    'a fresh case that a unit has',
    'I5',
    '状态 submitted 却有',
    ({ database }) => addLead(database, REPORTS.fresh, 'pending'),
  ],
  [
    'a lead of another unit',
    'I5',
    `主办部门为 null，转办单为 ${UNIT}`,
    sql(`UPDATE report SET leadUnitId = NULL WHERE id = '${REPORTS.handled}'`),
  ],
];

const photos: Break[] = [
  ['a missing object', 'I8', `照片 ${PHOTO} 缺少 view`, ({ storage }) => storage.remove(objectKey(PHOTO, 'view'))],
  [
    'a flipped byte',
    'I8',
    `照片 ${PHOTO} 的原图无法解开（changed）`,
    async (world) => {
      const bytes = (await world.storage.get(objectKey(PHOTO, 'original')))!;
      bytes[bytes.length - 20]! ^= 1;
      await world.storage.put(objectKey(PHOTO, 'original'), bytes);
    },
  ],
  [
    'an original that was exchanged',
    'I8',
    `照片 ${PHOTO} 的原图与校验值不符`,
    (world) => world.putFile(PHOTO, 'original', world.sealed(PHOTO, Buffer.from('another picture')), 48),
  ],
  [
    'a file of no photo, older than a day',
    'I8',
    `文件 ${objectKey(idOf('GHST'), 'view')} 不属于任何照片，已超过 24 小时`,
    (world) => world.putFile(idOf('GHST'), 'view', Buffer.from('view'), 25),
  ],
];

const idsOf = (verdicts: readonly Verdict[], result: Verdict['result']) =>
  verdicts.filter((verdict) => verdict.result === result).map(({ id }) => id);

describeEachEngine('the auditor', (engine) => {
  let world: World;

  beforeEach(async () => {
    world = await World.open(engine);
  });

  afterEach(() => world.close());

  it('finds nothing where nothing is wrong, and says how much it looked at', async () => {
    const verdicts = await world.audit();
    expect(verdicts.flatMap(({ broken, reason }) => [...broken, reason])).toEqual(verdicts.map(() => null));
    expect(verdicts.map(({ id, looked }) => [id, looked])).toEqual([
      ['I1', 2],
      ['I2', 2],
      ['I3', 1],
      ['I4', 9],
      ['I5', 27],
      ['I8', 4],
    ]);
    expect(exitCodeOf(verdicts)).toBe(0);
  });

  it.each([...rewards, ...bills, ...books, ...histories, ...photos])('finds %s: %s', async (_what, id, line, plant) => {
    await plant(world);
    const verdicts = await world.audit();
    expect(idsOf(verdicts, 'broken')).toEqual([id]);
    expect(verdicts.find((verdict) => verdict.id === id)!.broken.join('\n')).toContain(line);
    expect(exitCodeOf(verdicts)).toBe(1);
  });

  it('leaves young files alone: an upload writes them before its row', async () => {
    await world.putFile(idOf('GHST'), 'view', Buffer.from('view'), 23);
    expect(idsOf(await world.audit(), 'broken')).toEqual([]);
  });

  it('does not take a bill on its way for a broken one', async () => {
    const [paid] = world.standIn.bills.splice(0, 1);
    const verdicts = await world.audit(async () => void world.standIn.bills.push(paid!));
    expect(exitCodeOf(verdicts)).toBe(0);
  });

  it('says that it could not compare the payments when the platform is away, and checks the rest', async () => {
    await world.assemble({ WECHAT_PAY_URL: 'http://127.0.0.1:9' });
    const verdicts = await world.audit();
    expect(idsOf(verdicts, 'notChecked')).toEqual(['I3']);
    expect(verdicts[2]!.reason).toContain('支付模拟平台 127.0.0.1:9 无法访问（ECONNREFUSED）');
    expect(exitCodeOf(verdicts)).toBe(2);
  });

  it('does not take nonsense for an empty book', async () => {
    world.standIn.bills = [{ outBillNo: 'x', state: 'SUCCESS', openid: 'y' } as never];
    expect((await world.audit())[2]!.reason).toBe('支付模拟平台的账单无法读懂');
  });

  it('could not look either when the store is away', async () => {
    await world.assemble({
      S3_ENDPOINT: 'http://127.0.0.1:9',
      S3_BUCKET: 'b',
      S3_ACCESS_KEY_ID: 'a',
      S3_SECRET_ACCESS_KEY: 's',
    });
    expect(idsOf(await world.audit(), 'notChecked')).toEqual(['I8']);
  });

  it.each([
    ['SUCCESS', `转账单 ${BILLS.claiming} 平台已付，我们记为 WAIT_USER_CONFIRM`],
    [undefined, `转账单 ${BILLS.claiming} 我们记为 WAIT_USER_CONFIRM，平台没有`],
    ['WAIT_USER_CONFIRM', undefined],
  ] as const)('asks the real platform about every open payout: %s', async (state, line) => {
    await world.assemble({ WECHAT_PAY_URL: 'https://api.mch.weixin.qq.com' });
    if (state) world.payouts.bills.set(BILLS.claiming, { state, amountFen: 500, openid: OPENID });
    const [payments] = (await world.audit()).filter(({ id }) => id === 'I3');
    expect(payments).toMatchObject({ looked: 1, broken: line === undefined ? [] : [line] });
  });
});
