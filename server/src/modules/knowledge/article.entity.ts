import { Entity } from 'typeorm';
import { Id, Instant, LongText, Text } from '../../database/columns';

export const SECTIONS = { law: '法律法规', emergency: '应急知识', standard: '判定标准', case: '警示案例' } as const;
export type Section = keyof typeof SECTIONS;

/** 安全知识. `body` is sanitised HTML. */
@Entity('article')
export class Article {
  @Id() id!: string;
  @Text(12) section!: Section;
  @Text(100) title!: string;
  @Text(300) summary!: string;
  @LongText() body!: string;
  @Instant() publishedAt!: Date;
  @Instant() updatedAt!: Date;
  @Instant({ nullable: true }) withdrawnAt!: Date | null;
}
