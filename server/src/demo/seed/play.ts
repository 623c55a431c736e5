import { type Actor, type SignedIn, SYSTEM } from '../../common/actor';
import { UploadPhoto } from '../../modules/photo/upload/upload-photo';
import { ANY_VERSION } from '../../modules/report/act/perform-action';
import { CaseRepository } from '../../modules/report/report.api';
import type { Report } from '../../modules/report/entities/report.entity';
import type { ReportContent } from '../content/content-types';
import type { Pictures } from './album';
import type { DemoWorld } from './demo-world';
import { Dice } from './dice';
import { Pace } from './pace';
import { officeOf, type People } from './people';

/** What all plays share. */
export interface Company {
  world: DemoWorld;
  people: People;
  /** By when every play has been played. */
  latest: Date;
  /** Ids of the reports filed so far, by key. */
  filed: Map<string, string>;
  /** Hears of every report that is filed. */
  onFiled: () => void;
}

/** An action of the report table. */
interface Deed<Input> {
  execute(actor: Actor, reportId: string, input: Input): Promise<unknown>;
}

/** The platform's checker takes this long, seconds. */
export const CHECK_SECONDS = 10;

/** One report's play: its script, who acts in it, and its dice. */
export class Play {
  readonly dice: Dice;
  readonly pace: Pace;
  /** Photos of the case, as they were uploaded. */
  readonly photoIds: string[] = [];

  constructor(
    readonly company: Company,
    readonly script: ReportContent,
    readonly pictures: Pictures,
  ) {
    this.dice = new Dice(script.key);
    this.pace = new Pace(company.world.clock, this.dice, company.latest);
  }

  get id(): string {
    const id = this.company.filed.get(this.script.key);
    if (id === undefined) throw new Error(`${this.script.key} has not been filed yet`);
    return id;
  }

  /** The case as it stands. */
  async report(): Promise<Report> {
    return (await this.company.world.get(CaseRepository).get(SYSTEM, this.id)).report;
  }

  /** Somebody of the staff does something with the case, and all that follows from it happens. */
  async staffDo<Input>(
    username: string,
    deed: abstract new (...args: never[]) => Deed<Input>,
    input: Omit<Input, 'version'>,
  ): Promise<void> {
    await this.act(await this.company.people.staff(username), deed, input);
  }

  /** The reporter does something with the case. */
  async reporterDoes<Input>(
    deed: abstract new (...args: never[]) => Deed<Input>,
    input: Omit<Input, 'version'>,
  ): Promise<void> {
    await this.act(await this.company.people.visit(this.script.user), deed, input);
  }

  /** @returns the photo's id */
  async upload(actor: SignedIn, picture: Buffer, name: string): Promise<string> {
    const key = `${this.script.key}-${name}`;
    const { id } = await this.company.world.get(UploadPhoto).execute(actor, key, picture);
    this.photoIds.push(id);
    return id;
  }

  office(role: 'dispatcher' | 'reviewer'): string {
    return officeOf(role, this.script.areaCode, this.dice);
  }

  private async act<Input>(
    actor: Actor,
    deed: abstract new (...args: never[]) => Deed<Input>,
    input: Omit<Input, 'version'>,
  ): Promise<void> {
    const { world } = this.company;
    await world.get(deed).execute(actor, this.id, { version: ANY_VERSION, ...input } as Input);
    await world.settle();
  }
}
