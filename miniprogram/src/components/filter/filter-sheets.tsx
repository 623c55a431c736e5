import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { categoryIcon, Icon } from '@/components/icon/icon';
import { Sheet } from '@/components/sheet/sheet';
import { Failed, Skeleton } from '@/components/states/states';
import { type Request, useRequest } from '@/hooks/use-request';
import type { IconName } from '@/icons/shapes';
import { listCounties } from '@/services/area.service';
import { listCategories } from '@/services/category.service';
import styles from './filter-bar.module.scss';
import { type Filters, STATE_FILTERS, type StateFilter } from './filters';

interface Props {
  filters: Filters;
  onChoose: (choice: Partial<Filters>) => void;
  onClose: () => void;
}

interface Option {
  key: string;
  name: string;
  icon?: IconName;
  chosen: boolean;
  choose: () => void;
}

export const CategorySheet = ({ filters: { category }, onChoose, onClose }: Props) => {
  const asked = useRequest(listCategories);
  const options = asked.data?.map(({ id, name, icon }) => ({
    key: id,
    name,
    icon: categoryIcon(icon),
    chosen: category?.id === id,
    choose: () => onChoose({ category: { id, name } }),
  }));
  const all = { key: '', name: '全部类别', chosen: !category, choose: () => onChoose({ category: undefined }) };
  return <Options title="看哪一类" onClose={onClose} asked={asked} options={options && [all, ...options]} />;
};

export const AreaSheet = ({ filters: { area }, onChoose, onClose }: Props) => {
  const asked = useRequest(listCounties);
  const options = asked.data?.map(({ id, name }) => ({
    key: id,
    name,
    chosen: area?.id === id,
    choose: () => onChoose({ area: { id, name } }),
  }));
  const all = { key: '', name: '全市', chosen: !area, choose: () => onChoose({ area: undefined }) };
  return <Options title="看哪里" onClose={onClose} asked={asked} options={options && [all, ...options]} />;
};

export const StateSheet = ({ filters, onChoose, onClose }: Props) => {
  const options = (Object.keys(STATE_FILTERS) as StateFilter[]).map((state) => ({
    key: state,
    name: STATE_FILTERS[state].name,
    chosen: filters.state === state,
    choose: () => onChoose({ state }),
  }));
  return <Options title="看哪个状态" onClose={onClose} options={options} />;
};

interface OptionsProps {
  title: string;
  options: readonly Option[] | undefined;
  asked?: Request<unknown>;
  onClose: () => void;
}

const Options = ({ title, options, asked, onClose }: OptionsProps) => (
  <Sheet title={title} onClose={onClose}>
    {options ? (
      <View className={styles.options}>
        {options.map(({ key, ...option }) => (
          <OptionField key={key} {...option} />
        ))}
      </View>
    ) : asked?.error ? (
      <Failed error={asked.error} onRetry={() => void asked.reload()} />
    ) : (
      <Skeleton shape="text" count={6} />
    )}
  </Sheet>
);

const OptionField = ({ name, icon, chosen, choose }: Omit<Option, 'key'>) => (
  <View
    className={`${styles.option} ${chosen ? styles.picked : ''}`}
    {...AS_BUTTON}
    aria-pressed={chosen}
    onClick={choose}
  >
    {icon && <Icon name={icon} />}
    {name}
  </View>
);
