import { LIMITS } from '@suishoupai/shared/limits';
import type { Guard } from './guard';

export const fewReturns: Guard = ({ kase }) => kase.report.returns < LIMITS.returnsBeforeArbitration;

export const manyReturns: Guard = (context) => !fewReturns(context);

/** Neither major nor an emergency: a dispatcher alone may refuse it. */
export const ordinaryCase: Guard = ({ kase: { report } }) => report.severity !== 'major' && !report.emergency;

export const graveCase: Guard = (context) => !ordinaryCase(context);

export const noShareTaken: Guard = async ({ kase, facts }) => !(await facts.rewardTaken(kase));

export const outcomeSettles: Guard = ({ kase: { report } }) =>
  report.outcome === 'rectified' || report.outcome === 'notHazard';

export const outcomeInterim: Guard = ({ kase: { report } }) => report.outcome === 'interimMeasures';

export const notPublished: Guard = ({ kase: { report } }) => report.publishedAt === null;

export const published: Guard = (context) => !notPublished(context);

/** Publication fails closed: words that are still being checked wait as photos do. */
export const textCleared: Guard = ({ kase: { report } }) =>
  report.textCheck !== 'risky' && report.textCheck !== 'pending';

export const photosCleared: Guard = ({ kase, facts }) => facts.hasShowablePhoto(kase);
