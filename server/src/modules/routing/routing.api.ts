export { SuggestUnit } from './suggest-unit';
