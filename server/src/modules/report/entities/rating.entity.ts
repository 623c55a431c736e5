import { Entity } from 'typeorm';
import { Id, Instant, Int, Ref, Text } from '../../../database/columns';

/** 评价: the reporter's, one a report; a later one replaces it. */
@Entity('rating')
export class Rating {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Int() stars!: number;
  @Text(500) text!: string;
  @Instant() ratedAt!: Date;
}
