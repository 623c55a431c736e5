import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import styles from './prose.module.scss';

export interface Section {
  /** May be empty. */
  title: string;
  /** Paragraphs; each begins with a point when there are several. */
  lines: readonly string[];
}

interface Props {
  sections: readonly Section[];
  /** On a card already. */
  flat?: boolean;
}

/** Text of the product's own to be read: one card a section, each a stop for who reads by keyboard. */
export const Prose = ({ sections, flat = false }: Props) => (
  <>
    {sections.map((section) =>
      flat ? (
        <View key={section.title}>
          {section.title && <View className={styles.title}>{section.title}</View>}
          <Lines {...section} />
        </View>
      ) : (
        <View key={section.title} tabIndex={0}>
          <Card title={section.title}>
            <Lines {...section} />
          </Card>
        </View>
      ),
    )}
  </>
);

const Lines = ({ lines }: Section) => (
  <>
    {lines.map((line) => (
      <View key={line} className={lines.length > 1 ? styles.point : ''}>
        {line}
      </View>
    ))}
  </>
);
