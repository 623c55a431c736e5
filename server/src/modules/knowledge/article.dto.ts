import { NEXT_CURSOR } from '../../common/next-cursor';
import { PageQuery } from '../../common/page-query.dto';
import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../common/validation/text.decorators';
import { WordField } from '../../common/validation/value.decorators';
import { SECTIONS, type Section } from './article.entity';

/** Code points; the body before it is cleaned. */
const TITLE = 100;
const SUMMARY = 300;
const BODY = 50_000;
const BODY_IS = 'HTML: h2, h3, p, ul, ol, li, strong, em, blockquote, br; everything else is taken out';

export class ListArticlesQuery extends PageQuery {
  @WordField(SECTIONS, { optional: true })
  section?: Section;

  @TextField({ min: 0, max: 60, optional: true, description: 'Part of title, summary or body' })
  q?: string;
}

export class WriteArticleDto {
  @WordField(SECTIONS)
  section!: Section;

  @TextField({ max: TITLE })
  title!: string;

  @TextField({ max: SUMMARY })
  summary!: string;

  @TextField({ max: BODY, description: BODY_IS })
  body!: string;
}

/** What is left out stays as it is. */
export class ChangeArticleDto {
  @WordField(SECTIONS, { optional: true })
  section?: Section;

  @TextField({ max: TITLE, optional: true })
  title?: string;

  @TextField({ max: SUMMARY, optional: true })
  summary?: string;

  @TextField({ max: BODY, optional: true, description: BODY_IS })
  body?: string;
}

export class ArticleRowView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: Object.keys(SECTIONS) })
  section!: Section;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  summary!: string;

  @ApiProperty()
  publishedAt!: Date;
}

export class ArticlePageView {
  @ApiProperty({ type: [ArticleRowView] })
  items!: ArticleRowView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}

export class ArticleView extends ArticleRowView {
  @ApiProperty({ description: 'HTML: h2, h3, p, ul, ol, li, strong, em, blockquote, br; without attributes' })
  body!: string;

  @ApiProperty()
  updatedAt!: Date;
}

export class AdminArticleRowView extends ArticleRowView {
  @ApiProperty({ type: Date, nullable: true })
  withdrawnAt!: Date | null;
}

export class AdminArticlePageView {
  @ApiProperty({ type: [AdminArticleRowView] })
  items!: AdminArticleRowView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}

export class AdminArticleView extends ArticleView {
  @ApiProperty({ type: Date, nullable: true })
  withdrawnAt!: Date | null;
}
