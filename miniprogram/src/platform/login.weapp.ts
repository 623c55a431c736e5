import Taro from '@tarojs/taro';
import type { LoginCode } from './types';

export const loginCode: LoginCode = async () => (await Taro.login()).code;
