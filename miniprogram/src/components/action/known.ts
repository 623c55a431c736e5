import type { AllowedActionView } from '@/services/wire';
import type { Registry } from './fields';

/** Whether this build has an input for everything the action needs: a server newer than the app may ask for more. */
export const isKnown = ({ needs }: Pick<AllowedActionView, 'needs'>, registry: Registry): boolean =>
  needs.every((need) => (typeof need === 'string' ? need in registry : need.some((name) => name in registry)));
