export { Categories } from './categories';
export { checkAnswers } from './check-answers';
