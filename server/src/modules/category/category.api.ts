export { Categories } from './categories';
export { EmergencyStopView } from './category.view';
export { checkAnswers } from './check-answers';
