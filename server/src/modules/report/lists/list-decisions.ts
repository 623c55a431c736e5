import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { DecisionsQueries } from './decisions.queries';
import type { DecisionView } from './decisions.dto';

/** The office's daily list of what was declined or merged. */
@Injectable()
export class ListDecisions {
  constructor(private readonly decisions: DecisionsQueries) {}

  async execute(actor: Staff, day: string): Promise<DecisionView[]> {
    return (await this.decisions.on(actor, day)).map(({ event, report }) => ({
      id: report.id,
      number: report.number,
      action: event.action as DecisionView['action'],
      at: event.at,
      reasonCode: (event.data.reasonCode as string | undefined) ?? null,
      targetNumber: (event.data.targetNumber as string | undefined) ?? null,
      text: event.text,
      address: report.address,
      state: report.state,
    }));
  }
}
