import type { SignedIn } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import { fieldWord } from '../../../common/validation/field-words';
import type { SubmitReportDto } from './dto/submit.dto';

const STAFF_ONLY = ['source', 'severity', 'contact'] as const;

/** What only staff may say about a report. @throws Problem `request.invalid` */
export const requireOwnFields = (actor: SignedIn, body: SubmitReportDto): void => {
  if (actor.kind === 'staff') return;
  const foreign = STAFF_ONLY.filter((field) => body[field] !== undefined);
  if (foreign.length === 0) return;
  const errors = foreign.map((field) => ({
    field,
    code: 'staffOnly',
    message: `${fieldWord(field)}：只有工作人员可以填写，请去掉`,
  }));
  throw new Problem('request.invalid', errors[0]!.message, { errors });
};
