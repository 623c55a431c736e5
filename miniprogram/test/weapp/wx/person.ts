import type { Asked, WxPart } from './convention';
import type { Device } from './device';

interface Bill {
  outBillNo: string;
  state: string;
}

/** What WeChat does with the owner of the phone: who it is, where, what they agree to, and their money. */
export const person = (asked: Asked, device: Device): WxPart => ({
  login: asked('login', async () => toSandbox(device, 'POST', `/phone/${device.user}/code`, {})),
  checkSession: asked('checkSession', () => undefined),
  getLocation: asked('getLocation', () => {
    if (device.refused.has('getLocation')) throw new Error('auth deny');
    return { ...device.place, accuracy: 20, speed: -1 };
  }),
  chooseLocation: asked('chooseLocation', () => {
    if (device.refused.has('chooseLocation')) throw new Error('cancel');
    return { ...device.place, name: '幸福小区', address: '东区幸福路 1 号' };
  }),
  requestSubscribeMessage: (options: { tmplIds: string[] }) =>
    asked('requestSubscribeMessage', consent(device, device.tapping))(options),
  requestMerchantTransfer: asked('requestMerchantTransfer', takeMoney(device)),
});

const consent =
  (device: Device, tapping: boolean) =>
  async ({ tmplIds: templateIds }: { tmplIds: string[] }): Promise<object> => {
    if (!tapping) throw new Error('can only be invoked by user TAP gesture.');
    if (templateIds.length === 0 || templateIds.length > 3) throw new Error('20003: number of templates');
    if (!device.answers.subscribe) return Object.fromEntries(templateIds.map((id) => [id, 'reject']));
    return toSandbox(device, 'POST', `/phone/${device.user}/consent`, { templateIds });
  };

/** The sheet with 确认收款. The platform, not the sheet, then says whether the money came. */
const takeMoney =
  (device: Device) =>
  async (options: { package: string }): Promise<void> => {
    if (!device.answers.takeMoney) throw new Error('cancel');
    const bills = (await toSandbox(device, 'GET', '/control/bills')) as Bill[];
    const bill = bills.findLast(({ state }) => state === 'WAIT_USER_CONFIRM');
    if (!bill) throw new Error('no bill waits');
    const path = `/phone/${device.user}/bills/${bill.outBillNo}/confirm`;
    await toSandbox(device, 'POST', path, { package: options.package });
  };

async function toSandbox(device: Device, method: string, path: string, body?: object): Promise<object> {
  const headers = body && { 'content-type': 'application/json' };
  const response = await fetch(device.sandbox + path, { method, headers, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return JSON.parse(await response.text()) as object;
}
