import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { setTabTitle } from '@/platform/tab-title';
import { useNames } from './use-names';

/** Every tab page calls it: the city decides what the tab with the articles is called. @returns that name */
export const useClassroomTab = (): string => {
  const { classroomName } = useNames();
  const name = () => setTabTitle('classroom', classroomName);
  useEffect(name, [classroomName]);
  useDidShow(name);
  return classroomName;
};
