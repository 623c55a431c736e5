import { Text } from '@tarojs/components';
import { createElement, type ReactNode } from 'react';
import { useRequest } from '@/hooks/use-request';
import type { Source } from './sources';

/** A name that is found by its id; until then three dots. */
const NameOf = ({ source, id }: { source: Source; id: string }) => {
  const { data, error } = useRequest(() => source.nameOf(id), [id]);
  return <Text>{data ?? (error ? '（无权查看）' : '…')}</Text>;
};

/** For cells of a table. @param none what stands for nothing */
export const nameOf = (source: Source, id: string | null | undefined, none = '无'): ReactNode =>
  id ? createElement(NameOf, { source, id }) : none;
