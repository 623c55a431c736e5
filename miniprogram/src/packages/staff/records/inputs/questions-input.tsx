import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Field } from '@/components/form/field';
import type { InputProps } from '../kind';
import { emptyQuestion, type QuestionForm } from '../questions';
import { QUESTION_TYPES } from '../words';
import { choiceOf, LongInput, SwitchInput, TextInput } from './plain-inputs';
import styles from './inputs.module.scss';

const TypeInput = choiceOf(QUESTION_TYPES);

const MOST = 10;

/** What is asked besides the description when a hazard of this kind is reported. */
export const QuestionsInput = ({ value, onChange, hint: _hint, ...field }: InputProps<QuestionForm[]>) => {
  const change = (changed: QuestionForm) => onChange(value.map((one) => (one.key === changed.key ? changed : one)));
  return (
    <Field {...field}>
      {value.map((question, index) => (
        <View key={question.key} className={styles.question}>
          <Question question={question} place={index + 1} onChange={change} />
          <Button look="link" onClick={() => onChange(value.filter((one) => one !== question))}>
            移除第 {index + 1} 个问题
          </Button>
        </View>
      ))}
      {value.length < MOST && (
        <Button look="plain" icon="plus" onClick={() => onChange([...value, emptyQuestion(value)])}>
          添加问题
        </Button>
      )}
    </Field>
  );
};

interface QuestionProps {
  question: QuestionForm;
  place: number;
  onChange: (question: QuestionForm) => void;
}

const Question = ({ question, place, onChange }: QuestionProps) => (
  <>
    <TextInput
      label={`问题 ${place}`}
      hint="如：冒烟了吗？"
      value={question.label}
      onChange={(label) => onChange({ ...question, label })}
    />
    <TypeInput label="怎么回答" value={question.type} onChange={(type) => onChange({ ...question, type })} />
    {question.type === 'choice' && (
      <LongInput
        label="选项"
        hint="每行一个，至少两个"
        value={question.options}
        onChange={(options) => onChange({ ...question, options })}
      />
    )}
    <SwitchInput
      label="必须回答"
      value={question.required}
      onChange={(required) => onChange({ ...question, required })}
    />
  </>
);
