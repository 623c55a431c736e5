import { ApiProperty } from '@nestjs/swagger';
import type { Category, EmergencyStop, Question } from './category.entity';

export class QuestionView implements Question {
  @ApiProperty({ description: 'Under which a report answers it' })
  key!: string;

  @ApiProperty({
    enum: ['choice', 'text', 'number', 'yesNo'],
    description: 'An answer is a text: one of `options`, free words, digits with at most three decimals, or 是 or 否',
  })
  type!: Question['type'];

  @ApiProperty({ description: 'The question, Chinese' })
  label!: string;

  @ApiProperty({ type: [String], required: false, description: 'Of a choice: the answer is one of these texts' })
  options?: string[];

  @ApiProperty({ description: 'Whether a report must answer it' })
  required!: boolean;
}

/** Shown before filing: leave, call, then report. */
export class EmergencyStopView implements EmergencyStop {
  @ApiProperty({ description: 'The headline, Chinese' })
  title!: string;

  @ApiProperty({ type: [String], description: 'What to do, line by line' })
  lines!: string[];

  @ApiProperty({ type: [String], description: 'Whom to call' })
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

  @ApiProperty({ description: 'Name of the icon that clients draw' })
  icon!: string;

  @ApiProperty({ description: 'May be filed before there is a photo' })
  emergency!: boolean;

  @ApiProperty({ nullable: true, type: EmergencyStopView, description: 'Show it before filing' })
  emergencyStop!: EmergencyStopView | null;

  @ApiProperty({ type: 'integer', description: 'Working days that handling may take' })
  deadlineWorkingDays!: number;

  @ApiProperty({ type: [QuestionView] })
  questions!: QuestionView[];

  @ApiProperty({ type: () => [CategoryView], description: 'Empty for a leaf: only leaves can be reported' })
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
