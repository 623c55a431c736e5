import { NEXT_CURSOR } from '../../../common/next-cursor';
import { CodeField } from '../../../common/validation/code.decorators';
import { PageQuery } from '../../../common/page-query.dto';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, Matches } from 'class-validator';
import { IdField, TextField } from '../../../common/validation/text.decorators';
import {
  IntField,
  NestedField,
  NestedListField,
  WordField,
  YesNoField,
} from '../../../common/validation/value.decorators';
import type { EmergencyStop, Question } from '../category.entity';
import { EmergencyStopView, QuestionView } from '../category.view';
import { TextsField } from './texts.decorator';

const QUESTION_TYPES = { choice: '单选', text: '文字', number: '数字', yesNo: '是否' };

class QuestionDto implements Question {
  @ApiProperty({ pattern: '^[a-z][0-9A-Za-z]{0,29}$', description: 'Under which a report answers it' })
  @Matches(/^[a-z][0-9A-Za-z]{0,29}$/, { message: '问题的键应以小写字母开头，只用字母和数字' })
  key!: string;

  @WordField(QUESTION_TYPES)
  type!: Question['type'];

  @TextField({ max: 60 })
  label!: string;

  @TextsField({ min: 2, max: 20, length: 30, optional: true, description: 'Of a choice' })
  options?: string[];

  @YesNoField({ description: 'Whether a report must answer it' })
  required!: boolean;
}

class EmergencyStopDto implements EmergencyStop {
  @TextField({ max: 30 })
  title!: string;

  @TextsField({ min: 1, max: 6, length: 80 })
  lines!: string[];

  @TextsField({ min: 1, max: 5, length: 20 })
  phones!: string[];
}

/** What is left out stays. Null empties what may be empty, and leaves everything else as it is. */
class CategoryFacts {
  @IntField(0, 10_000, { optional: true, description: 'Place among its neighbours' })
  position?: number | null;

  @YesNoField({ optional: true, description: 'May be filed without a photo, and is transferred at once' })
  emergency?: boolean | null;

  @NestedField(EmergencyStopDto, { optional: true, description: 'Shown before filing; null empties it' })
  emergencyStop?: EmergencyStopDto | null;

  @YesNoField({ optional: true, description: 'The square shows only a coarse place' })
  sensitive?: boolean | null;

  @NestedListField(QuestionDto, 0, 10, { optional: true, description: 'The whole list: what is not in it ends' })
  @ArrayUnique((question: Partial<Question> | null) => question?.key, { message: '问题的键有重复的，请改成不同的' })
  questions?: QuestionDto[] | null;
}

export class ChangeCategoryDto extends CategoryFacts {
  @TextField({ max: 60, optional: true })
  name?: string | null;

  @TextField({ max: 40, optional: true, description: 'Name of the icon that clients draw' })
  icon?: string | null;

  @IntField(1, 365, { optional: true, description: 'Working days that handling may take' })
  deadlineWorkingDays?: number | null;
}

export class CreateCategoryDto extends CategoryFacts {
  @CodeField(40)
  code!: string;

  @IdField('Empty for a top group', true)
  parentId?: string | null;

  @TextField({ max: 60 })
  name!: string;

  @TextField({ max: 40, description: 'Name of the icon that clients draw' })
  icon!: string;

  @IntField(1, 365, { description: 'Working days that handling may take' })
  deadlineWorkingDays!: number;
}

export class AdminCategoriesQuery extends PageQuery {}

export class AdminCategoryView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  icon!: string;

  @ApiProperty({ nullable: true, type: String })
  parentId!: string | null;

  @ApiProperty({ type: 'integer' })
  position!: number;

  @ApiProperty()
  emergency!: boolean;

  @ApiProperty({ nullable: true, type: EmergencyStopView })
  emergencyStop!: EmergencyStopView | null;

  @ApiProperty({ type: 'integer' })
  deadlineWorkingDays!: number;

  @ApiProperty()
  sensitive!: boolean;

  @ApiProperty({ type: [QuestionView] })
  questions!: QuestionView[];

  @ApiProperty({ nullable: true, type: Date })
  validTo!: Date | null;
}

export class AdminCategoryPageView {
  @ApiProperty({ type: [AdminCategoryView] })
  items!: AdminCategoryView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}
