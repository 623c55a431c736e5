import { describeScreens } from './screens';

describeScreens('large-text', { largeText: true });
