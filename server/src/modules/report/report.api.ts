/** What other modules may use of the report module. */
export { CaseRepository } from './case/case.repository';
export { rolesOn } from './case/roles-on';
