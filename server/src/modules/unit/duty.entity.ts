import { Entity } from 'typeorm';
import { Id, Instant, Ref } from '../../database/columns';

/** 值班: who of a unit answers emergencies in a span of time. */
@Entity('duty')
export class Duty {
  @Id() id!: string;
  @Ref() unitId!: string;
  @Ref() staffUserId!: string;
  @Instant() startsAt!: Date;
  @Instant() endsAt!: Date;
}
