import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { List } from '@/components/states/list';
import type { PagedList } from '@/hooks/use-paged-list';
import styles from './table.module.scss';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** A number: aligned right on a desk. */
  number?: boolean;
  /** Parts of the width on a desk; 1 unless given. */
  width?: number;
}

interface RowProps<Row> {
  columns: readonly Column<Row>[];
  row: Row;
  onOpen?: () => void;
  /** Buttons of the row. */
  actions?: ReactNode;
}

const gridOf = <Row,>(columns: readonly Column<Row>[], hasActions: boolean) => ({
  gridTemplateColumns: [
    ...columns.map(({ width = 1 }) => `minmax(0, ${width}fr)`),
    ...(hasActions ? ['minmax(0, 2fr)'] : []),
  ].join(' '),
});

/** The names of the columns; only a desk has room for them. */
export const TableHead = <Row,>({ columns, actions }: { columns: readonly Column<Row>[]; actions?: boolean }) => (
  <View className={styles.head} style={gridOf(columns, Boolean(actions))} aria-hidden>
    {columns.map(({ head, number }) => (
      <View key={head} className={number ? styles.number : ''}>
        {head}
      </View>
    ))}
    {actions && <View />}
  </View>
);

/** A line of a table on a desk; on a phone a card that says what each value is. The first column is its heading. */
export const TableRow = <Row,>({ columns, row, onOpen, actions }: RowProps<Row>) => (
  <View className={styles.row} style={gridOf(columns, actions !== undefined)}>
    {columns.map(({ head, cell, number }, index) => (
      <View key={head} className={`${styles.cell} ${index === 0 ? styles.first : ''} ${number ? styles.number : ''}`}>
        <View className={styles.label}>{head}</View>
        {index === 0 && onOpen ? (
          <View className={styles.open} role="button" tabIndex={0} onClick={onOpen}>
            {cell(row)}
          </View>
        ) : (
          <View className={styles.value}>{cell(row)}</View>
        )}
      </View>
    ))}
    {actions !== undefined && <View className={styles.actions}>{actions}</View>}
  </View>
);

interface RowsProps<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
}

/** All rows at once, where there are few. */
export const Table = <Row,>({ rows, columns, keyOf }: RowsProps<Row>) => (
  <View className={styles.table}>
    <TableHead columns={columns} />
    {rows.map((row) => (
      <TableRow key={keyOf(row)} columns={columns} row={row} />
    ))}
  </View>
);

interface TableProps<Row> {
  list: PagedList<Row>;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  empty: ReactNode;
  onOpen?: (row: Row) => void;
  actions?: (row: Row) => ReactNode;
}

/** A paged list as a table on a desk and as cards on a phone. */
export const PagedTable = <Row,>({ list, columns, keyOf, empty, onOpen, actions }: TableProps<Row>) => (
  <View className={styles.table}>
    {list.items.length > 0 && <TableHead columns={columns} actions={actions !== undefined} />}
    <List
      list={list}
      keyOf={keyOf}
      empty={empty}
      item={(row) => (
        <TableRow columns={columns} row={row} onOpen={onOpen && (() => onOpen(row))} actions={actions?.(row)} />
      )}
    />
  </View>
);
