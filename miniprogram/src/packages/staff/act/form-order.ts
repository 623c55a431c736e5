import type { AllowedActionView } from '@/services/wire';

/** On site the camera comes first, then the words. */
const ORDER: Partial<Record<AllowedActionView['action'], readonly string[]>> = {
  resolve: ['afterPhotos', 'text', 'outcome'],
  approve: ['rewardGrade', 'verdict'],
  transfer: ['unitId', 'severity', 'deadline'],
};

/** The action with its fields in the order in which a person thinks. */
export const inFormOrder = (action: AllowedActionView): AllowedActionView => {
  const order = ORDER[action.action] ?? [];
  const rank = (need: string | string[]) => {
    const at = order.findIndex((name) => (typeof need === 'string' ? need === name : need.includes(name)));
    return at < 0 ? order.length : at;
  };
  return { ...action, needs: [...action.needs].sort((a, b) => rank(a) - rank(b)) };
};
