import { testJpeg } from '../../../server/test/support/test-jpeg';
import type { Phone } from './phone';

/** Fills the form in but for the sentence. Begins and ends on it. */
export const fillIn = async (phone: Phone): Promise<void> => {
  phone.shots.push(await testJpeg(3, 1_600, 1_200));
  await phone.tap('拍照');
  await phone.tap('消防');
  await phone.tap('消防通道堵塞');
};
