import type { ArticleContent } from '../content-types';
import { cases } from './cases';
import { emergencies } from './emergencies';
import { laws } from './laws';
import { standards } from './standards';

/** The thirty articles of 安全知识. */
export const articles: readonly ArticleContent[] = [...laws, ...emergencies, ...standards, ...cases];
