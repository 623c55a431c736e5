const { clearTimeout, document, fetch, history, location, setInterval, setTimeout, URLSearchParams } = globalThis;

const POLL_MS = 2000;
const NOTICE_MS = 4000;
const EMPTY_TEXTS = {
  all: ['还没有消息', '在随手拍里上报隐患后，通知和红包会出现在这里。'],
  subscribe: ['还没有服务通知', '上报时同意接收通知，受理和结果会发到这里。'],
  sms: ['还没有短信', '没有订阅通知时，结果会用短信告诉您。'],
  redPacket: ['还没有红包', '奖励审核通过后，在“我的奖励”里点领取。'],
};

const state = { user: '', tab: 'all', drawn: '', taking: new Set() };
const at = (id) => document.getElementById(id);

/** Builds an element; children are elements or text, so nothing that arrives is ever read as HTML. */
function element(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

async function ask(path, options) {
  const response = await fetch(path, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message || '请求没有成功');
  return answer;
}

function say(words) {
  const notice = at('notice');
  notice.textContent = words;
  notice.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (notice.hidden = true), NOTICE_MS);
}

function yuan(fen) {
  return `¥${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

function when(iso) {
  const options = { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false };
  return new Intl.DateTimeFormat('zh-CN', { ...options, timeZone: 'Asia/Shanghai' }).format(new Date(iso));
}

function head(source, kind, iso) {
  const name = element('span', 'source', element('span', `dot ${kind}`), source);
  return element('div', 'card-head', name, element('time', '', when(iso)));
}

function subscribeCard(message) {
  const lines = element('dl', 'lines');
  for (const { label, value } of message.lines) lines.append(element('dt', '', label), element('dd', '', value));
  return element(
    'article',
    'card',
    head('服务通知 · 随手拍', 'subscribe', message.at),
    element('h2', '', message.title),
    lines,
  );
}

function smsCard(message) {
  return element('article', 'card', head('短信', 'sms', message.at), element('p', 'sms-text', message.text));
}

function packetCard(sheet) {
  const over = sheet.canConfirm ? '' : sheet.state === 'SUCCESS' ? 'over taken' : 'over';
  const body = element(
    'div',
    'packet-body',
    element('p', 'packet-remark', sheet.remark),
    element('p', 'amount', yuan(sheet.amountFen)),
    element('p', 'packet-state', sheet.canConfirm ? `请在 ${when(sheet.expiresAt)} 前收款` : sheet.stateText),
  );
  if (sheet.canConfirm) body.append(takeButton(sheet));
  return element('article', `card packet ${over}`, head(sheet.perception, 'packet', sheet.at), body);
}

function takeButton(sheet) {
  const busy = state.taking.has(sheet.outBillNo);
  const button = element('button', 'take', busy ? '正在收款…' : '确认收款');
  button.type = 'button';
  button.disabled = busy;
  button.addEventListener('click', () => take(sheet));
  return button;
}

async function take(sheet) {
  state.taking.add(sheet.outBillNo);
  await refresh();
  try {
    const path = `/phone/${encodeURIComponent(state.user)}/bills/${encodeURIComponent(sheet.outBillNo)}/confirm`;
    const bill = await ask(path, { method: 'POST' });
    say(bill.state === 'SUCCESS' ? `已收款 ${yuan(bill.amountFen)}` : '收款处理中，请稍后查看');
  } catch (error) {
    say(error.message);
  }
  state.taking.delete(sheet.outBillNo);
  await refresh();
}

const CARDS = { subscribe: subscribeCard, sms: smsCard, redPacket: packetCard };

function drawMessages(messages) {
  const shown = messages.filter(({ kind }) => state.tab === 'all' || kind === state.tab);
  const key = JSON.stringify([state.user, state.tab, shown, [...state.taking]]);
  if (key === state.drawn) return;
  state.drawn = key;
  const [title, words] = state.user ? EMPTY_TEXTS[state.tab] : ['先选一位用户', '点上面的名字，或输入一个新的用户名。'];
  const cards = shown.map((message) => CARDS[message.kind](message));
  at('list').replaceChildren(...(cards.length ? cards : [element('p', 'empty', element('strong', '', title), words)]));
}

function drawPeople(users) {
  const names = users.map(({ user }) => user);
  const key = JSON.stringify([names, state.user]);
  if (key === drawPeople.drawn) return;
  drawPeople.drawn = key;
  at('users').replaceChildren(...names.map((name) => Object.assign(element('option'), { value: name })));
  const called = new Map(users.map(({ user, name }) => [user, name]));
  at('people').replaceChildren(...shownNames(names).map((user) => personButton(user, called.get(user))));
  document.querySelector('#people [aria-pressed=true]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  const known = users.find(({ user }) => user === state.user);
  if (known) at('identity').textContent = `手机号 ${known.phone}\nopenid ${known.openid}`;
}

/** The latest users, and always the one whose phone this is. */
function shownNames(names) {
  const latest = names.slice(0, 12);
  return names.includes(state.user) && !latest.includes(state.user) ? [state.user, ...latest] : latest;
}

function personButton(user, name) {
  const button = element('button', '', `${name}（${user}）`);
  button.type = 'button';
  button.setAttribute('aria-pressed', String(user === state.user));
  button.addEventListener('click', () => open(user));
  return button;
}

function open(name) {
  if (!/^[a-z0-9-]{1,32}$/.test(name)) return say('用户名只能用小写字母、数字和短横线，最多 32 个');
  state.user = name;
  at('user').value = name;
  history.replaceState(null, '', `?user=${name}`);
  return refresh();
}

async function refresh() {
  try {
    drawMessages(state.user ? await ask(`/phone/${encodeURIComponent(state.user)}/messages`) : []);
    drawPeople(await ask('/phone'));
  } catch {
    say('连不上沙箱，正在重试…');
  }
}

function choose(tab) {
  state.tab = tab.dataset.tab;
  for (const other of document.querySelectorAll('[role=tab]'))
    other.setAttribute('aria-selected', String(other === tab));
  return refresh();
}

at('who').addEventListener('submit', (event) => {
  event.preventDefault();
  open(at('user').value.trim().toLowerCase());
});
for (const tab of document.querySelectorAll('[role=tab]')) tab.addEventListener('click', () => choose(tab));

const asked = new URLSearchParams(location.search).get('user');
if (asked) open(asked);
else refresh();
setInterval(refresh, POLL_MS);
