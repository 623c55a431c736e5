import { Injectable } from '@nestjs/common';
import type { Told } from '@suishoupai/shared/report/actions';
import type { StaffRole } from '@suishoupai/shared/roles';
import type { Citizen } from '../account/citizen.entity';
import type { StaffUser } from '../account/staff-user.entity';
import type { Report } from '../report/entities/report.entity';
import { idsOf, RecipientsQueries } from './recipients.queries';
import { MOST_STAFF, UnitRecipients } from './unit-recipients';

/** One account to tell, and as what. */
export interface Recipient {
  told: Told;
  kind: 'citizen' | 'staff';
  id: string;
  personId: string;
  hasPhone: boolean;
}

export interface Audience {
  report: Report;
  told: readonly Told[];
  /** When it happened: decides which unit had the case. */
  at: Date;
  /** Whose reward it is; the reporter of the case when absent. */
  citizenId?: string;
}

/** Turns the table's recipients into accounts. Whoever stands in two of them is told once, as the first. */
@Injectable()
export class Recipients {
  constructor(
    private readonly queries: RecipientsQueries,
    private readonly units: UnitRecipients,
  ) {}

  async of(audience: Audience): Promise<Recipient[]> {
    const found = new Map<string, Recipient>();
    for (const told of audience.told) {
      for (const account of await this.accounts(told, audience)) {
        if (!found.has(account.id)) found.set(account.id, { told, ...account });
      }
    }
    return [...found.values()];
  }

  private async accounts(told: Told, audience: Audience): Promise<Omit<Recipient, 'told'>[]> {
    const citizens = told === 'reporter' ? await this.reporter(audience) : await this.followers(told, audience);
    return [...citizens.map(asCitizen), ...(await this.staff(told, audience)).map(asStaff)];
  }

  private reporter({ report, citizenId = report.reporterId ?? undefined }: Audience): Promise<Citizen[]> {
    return citizenId === undefined ? Promise.resolve([]) : this.queries.citizen(citizenId);
  }

  private followers(told: Told, { report }: Audience): Promise<Citizen[]> {
    return told === 'followers' ? this.queries.followers(report) : Promise.resolve([]);
  }

  private async staff(told: Told, { report, at }: Audience): Promise<StaffUser[]> {
    if (told === 'leadUnit' || told === 'assignee') return this.units.lead(report, at);
    if (told === 'assistingUnits') return this.units.assisting(report, at);
    const role = OFFICE_ROLES[told];
    return role === undefined ? [] : this.office(role, report);
  }

  /** Those nearest to the office that has the case, the wider scopes after them. */
  private async office(role: StaffRole, report: Report): Promise<StaffUser[]> {
    const areaIds = idsOf((await this.queries.areaPath(report.officeAreaId)) ?? report.areaPath);
    const grants = await this.queries.officeGrants(role, { areaIds, categoryIds: idsOf(report.categoryPath) });
    const nearness = (areaId: string | null) => (areaId === null ? -1 : areaIds.indexOf(areaId));
    const sorted = [...grants].sort((a, b) => nearness(b.areaId) - nearness(a.areaId) || a.id.localeCompare(b.id));
    const ids = [...new Set(sorted.map(({ staffUserId }) => staffUserId))].slice(0, MOST_STAFF);
    return this.queries.activeStaff(ids, report);
  }
}

const OFFICE_ROLES: Partial<Record<Told, StaffRole>> = {
  dispatchers: 'dispatcher',
  reviewers: 'reviewer',
  paymasters: 'paymaster',
};

const asCitizen = ({ id, personId, phoneSealed }: Citizen): Omit<Recipient, 'told'> => ({
  kind: 'citizen',
  id,
  personId,
  hasPhone: phoneSealed !== null,
});

const asStaff = ({ id, personId, phoneSealed }: StaffUser): Omit<Recipient, 'told'> => ({
  kind: 'staff',
  id,
  personId,
  hasPhone: phoneSealed !== null,
});
