import type { ComponentType, ReactNode } from 'react';
import type { Column } from '@/components/table/table';
import type { PageOf } from '@/hooks/use-paged-list';
import type { Search } from '@/services/admin.service';
import type { Source } from './sources';

/** What every input of a form is given. */
export interface InputProps<T> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  error?: string;
  hint?: string;
  optional?: boolean;
}

interface FieldSpec<T, Form> {
  label: string;
  input: ComponentType<InputProps<T>>;
  hint?: string;
  optional?: boolean;
  /** The server's name of it where it is another than the form's. */
  sentAs?: string;
  /** Asked once, when it is created. */
  once?: boolean;
  /** Asked only of what exists already. */
  later?: boolean;
  /** Only asked where this holds. */
  when?: (form: Form) => boolean;
}

/** The form's values, each with how it is asked, in the order of the page. */
export type Fields<Form> = { readonly [Name in keyof Form]: FieldSpec<Form[Name], Form> };

/** What a deed answers besides being done. */
export interface Saved {
  /** Shown once; the server keeps it nowhere. */
  oneTimePassword?: string;
}

/** Something final or rare that can be done to a row, behind a question. */
export interface Deed<Row> {
  label: string;
  danger?: boolean;
  appliesTo: (row: Row) => boolean;
  /** What it will do, to whom. */
  consequence: string;
  /** What may follow it: its label and where it is chosen from. */
  successor?: { label: string; source: Source };
  run: (row: Row, successorId?: string) => Promise<Saved | void>;
}

/** A heading and what stands below it, line by line. */
export interface Detail {
  head: string;
  lines: readonly ReactNode[];
}

/** Everything that the list page and the form page need to know of one kind of record. */
export interface Kind<Row, Form> {
  /** 单位, 区域 … */
  name: string;
  searchable: boolean;
  list: (search: Search) => Promise<PageOf<Row>>;
  columns: readonly Column<Row>[];
  /** What the table has no room for, for those who only read. */
  details?: (row: Row) => readonly Detail[];
  /** In the address of its page. */
  keyOf: (row: Row) => string;
  /** Throws ApiError `notFound`. */
  one: (key: string) => Promise<Row>;
  /** Nothing is changed any more once it ended. */
  ended: (row: Row) => boolean;
  mayCreate: boolean;
  fields: Fields<Form>;
  /** What a new one starts from. */
  blank: Form;
  formOf: (row: Row) => Form;
  /** Creates without a row, changes with one. Throws ApiError, also for what the form itself finds wrong. */
  save: (form: Form, row?: Row) => Promise<Saved | void>;
  deeds: readonly Deed<Row>[];
}
