import { View } from '@tarojs/components';
import { LIMITS } from '@suishoupai/shared/limits';
import { Choice } from '@/components/form/choice';
import { TextField } from '@/components/form/text-field';
import type { CategoryView, QuestionView } from '@/services/wire';
import { idOf, type Problems } from './check';
import type { Change } from './use-draft';

interface Props {
  leaf: CategoryView;
  answers: Readonly<Record<string, string>>;
  change: Change;
  problems: Problems;
}

/** What the category wants to know. */
export const Questions = ({ leaf, answers, change, problems }: Props) => (
  <>
    {leaf.questions.map((question) => (
      <View key={question.key} id={idOf(`answers.${question.key}`)}>
        <Question
          question={question}
          value={answers[question.key]}
          error={problems.get(`answers.${question.key}`)}
          onChange={(answer) => change({ answers: { ...answers, [question.key]: answer } })}
        />
      </View>
    ))}
  </>
);

interface QuestionProps {
  question: QuestionView;
  value: string | undefined;
  error: string | undefined;
  onChange: (answer: string) => void;
}

const YES_NO = ['是', '否'];

const Question = ({ question, value, ...rest }: QuestionProps) => {
  const { label, required, type } = question;
  const field = { label, optional: !required, ...rest };
  const options = type === 'yesNo' ? YES_NO : question.options;
  if (type === 'yesNo' || type === 'choice')
    return <Choice {...field} across options={(options ?? []).map(optionOf)} value={value} />;
  const number = type === 'number';
  return (
    <TextField
      {...field}
      value={value ?? ''}
      type={number ? 'digit' : 'text'}
      limit={number ? undefined : LIMITS.answer}
    />
  );
};

const optionOf = (option: string) => ({ value: option, label: option });
