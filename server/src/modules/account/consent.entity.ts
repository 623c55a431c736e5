import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns';

/** 同意: which version of which text a citizen agreed to, and when. */
@Entity('consent')
export class Consent {
  @Id() id!: string;
  @Ref() citizenId!: string;
  @Text(20) kind!: string;
  @Text(20) textVersion!: string;
  @Instant() givenAt!: Date;
}
