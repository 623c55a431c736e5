import { ApiProperty } from '@nestjs/swagger';
import type { Category, EmergencyStop, Question } from './category.entity';

export class QuestionView implements Question {
  @ApiProperty()
  key!: string;

  @ApiProperty({ enum: ['choice', 'text', 'number', 'yesNo'] })
  type!: Question['type'];

  @ApiProperty()
  label!: string;

  @ApiProperty({ type: [String], required: false, description: 'Of a choice: the answer is one of these texts' })
  options?: string[];

  @ApiProperty()
  required!: boolean;
}

/** Shown before filing: leave, call, then report. */
export class EmergencyStopView implements EmergencyStop {
  @ApiProperty()
  title!: string;

  @ApiProperty({ type: [String] })
  lines!: string[];

  @ApiProperty({ type: [String] })
  phones!: string[];
}

/** What everybody may know of a category; only those without children can be reported. */
export class CategoryView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  icon!: string;

  @ApiProperty({ description: 'May be filed before there is a photo' })
  emergency!: boolean;

  @ApiProperty({ nullable: true, type: EmergencyStopView })
  emergencyStop!: EmergencyStopView | null;

  @ApiProperty({ type: 'integer' })
  deadlineWorkingDays!: number;

  @ApiProperty({ type: [QuestionView] })
  questions!: QuestionView[];

  @ApiProperty({ type: () => [CategoryView] })
  children!: CategoryView[];
}

/** @param categories in the order of their positions. @returns the roots, each with what is below it. */
export const viewCategoryTree = (categories: readonly Category[], parentId: string | null = null): CategoryView[] =>
  categories
    .filter((category) => category.parentId === parentId)
    .map(({ id, code, name, icon, emergency, emergencyStop, deadlineWorkingDays, questions }) => ({
      id,
      code,
      name,
      icon,
      emergency,
      emergencyStop,
      deadlineWorkingDays,
      questions,
      children: viewCategoryTree(categories, id),
    }));
