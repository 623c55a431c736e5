import { invalidField } from '../../../common/problem';
import type { Category } from '../category.entity';

/** What must fit together in a category. @throws Problem `request.invalid` naming the field. */
export const checkCategory = ({ questions, emergency, emergencyStop }: Category): void => {
  for (const [index, { type, options }] of questions.entries()) {
    if ((type === 'choice') !== (options !== undefined)) {
      throw invalidField(`questions.${index}.options`, 'options', '单选题要有选项，其他题不能有');
    }
  }
  if (emergencyStop !== null && !emergency) {
    throw invalidField('emergency', 'emergency', '有紧急提示的类别应标为紧急');
  }
};
