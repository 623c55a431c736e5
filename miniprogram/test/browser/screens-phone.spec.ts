import { describeScreens } from './screens';

describeScreens('phone', {});
