import type { Citizens, Staff } from '../../common/actor';
import { Settings } from '../../config/settings';
import { LoadActor } from '../../modules/account/load-actor';
import { BindPhone } from '../../modules/account/me/bind-phone';
import { ChangeAlias } from '../../modules/account/me/change-alias';
import { SignInCitizen } from '../../modules/account/sign-in-citizen';
import { StaffQueries } from '../../modules/staff-admin/staff-admin.api';
import { citizens } from '../content/citizens';
import type { StaffRoleName } from '../content/content-types';
import { staff } from '../content/staff';
import type { DemoWorld } from './demo-world';
import { Dice } from './dice';

const WITH_PHONE_PERCENT = 60;

/** Everybody who acts in the demo city, as the product knows them. */
export class People {
  private readonly known = new Map<string, Citizens>();
  private readonly desks = new Map<string, Staff>();

  constructor(private readonly world: DemoWorld) {}

  /** Opens the mini-program: the platform hears of the visit. The first time makes the account. */
  async visit(user: string): Promise<Citizens> {
    const code = await this.world.platforms.code(user, 'login');
    const { id, personId } = await this.world.get(SignInCitizen).execute(code);
    const actor: Citizens = { kind: 'citizen', id, personId, sessionId: '' };
    if (!this.known.has(user)) await this.introduce(user, actor);
    this.known.set(user, actor);
    return actor;
  }

  /** Agrees to one message of each kind. */
  async consent(user: string): Promise<void> {
    const settings = this.world.get(Settings);
    const { WECHAT_TEMPLATE_ACCEPTED, WECHAT_TEMPLATE_RESULT, WECHAT_TEMPLATE_REWARD } = settings;
    const templates = [WECHAT_TEMPLATE_ACCEPTED, WECHAT_TEMPLATE_RESULT, WECHAT_TEMPLATE_REWARD];
    await this.world.platforms.consent(user, templates);
    await this.world.settle();
  }

  async staff(username: string): Promise<Staff> {
    const actor = this.desks.get(username) ?? (await this.load(username));
    this.desks.set(username, actor);
    return actor;
  }

  private async introduce(user: string, actor: Citizens): Promise<void> {
    const nickname = citizens.find((citizen) => citizen.user === user)?.nickname;
    if (nickname !== undefined) await this.world.get(ChangeAlias).execute(actor, nickname);
    if (!new Dice(`phone of ${user}`).percent(WITH_PHONE_PERCENT)) return;
    await this.world.get(BindPhone).execute(actor, await this.world.platforms.code(user, 'phone'));
  }

  private async load(username: string): Promise<Staff> {
    const account = await this.world.get(StaffQueries).findByUsername(username);
    if (account === null) throw new Error(`nobody is called ${username}`);
    const { id, personId } = account;
    return { kind: 'staff', id, personId, sessionId: '', grants: await this.world.get(LoadActor).grants(id) };
  }
}

/** User names of those who have the role in a unit, for all of its categories. */
export const membersOf = (unitKey: string, role: StaffRoleName): string[] =>
  staff
    .filter(({ roles }) => roles.some((own) => own.role === role && own.unitKey === unitKey && !own.categoryKey))
    .map(({ username }) => username);

/** Who decides in an area's office: the county's own person where there is one, now and then. */
export const officeOf = (role: 'dispatcher' | 'reviewer', areaCode: string, dice: Dice): string => {
  const [first, second, ofCounty] = staff.filter(({ roles }) => roles[0]?.role === role);
  const near = ofCounty?.roles[0]?.areaCode !== undefined && areaCode.startsWith(ofCounty.roles[0].areaCode);
  return near && dice.percent(70) ? ofCounty.username : dice.pick([first!.username, second!.username]);
};
