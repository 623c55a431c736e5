import { describeScreens } from './screens';

describeScreens('desk', { viewport: { width: 1280, height: 800 } });
