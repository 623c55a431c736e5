import { RichText } from '@tarojs/components';
import { createElement } from 'react';
import { exact } from '@/components/time/words';
import { changeArticle, getAnyArticle, listAllArticles, withdrawArticle, writeArticle } from '@/services/admin.service';
import type { AdminArticleRowView, AdminArticleView, WriteArticleDto } from '@/services/wire';
import { choiceOf, LongInput, TextInput } from '../inputs/plain-inputs';
import type { Kind } from '../kind';
import { SECTIONS } from '../words';

type Row = AdminArticleRowView & Partial<AdminArticleView>;

export const articles: Kind<Row, WriteArticleDto> = {
  name: '文章',
  searchable: true,
  list: listAllArticles,
  one: getAnyArticle,
  keyOf: ({ id }) => id,
  ended: ({ withdrawnAt }) => withdrawnAt !== null,
  mayCreate: true,
  columns: [
    { head: '标题', width: 3, cell: ({ title }) => title },
    { head: '栏目', cell: ({ section }) => SECTIONS[section] },
    { head: '摘要', width: 4, cell: ({ summary }) => summary },
    { head: '发布', width: 2, cell: ({ publishedAt }) => exact(publishedAt) },
  ],
  details: ({ body }) => [{ head: '正文', lines: [body && createElement(RichText, { nodes: body })] }],
  fields: {
    section: { label: '栏目', input: choiceOf(SECTIONS) },
    title: { label: '标题', input: TextInput },
    summary: { label: '摘要', input: LongInput, hint: '列表里显示的一两句话' },
    body: { label: '正文', input: LongInput, hint: '可以用 HTML：h2、h3、p、ul、ol、li、strong、em、blockquote、br' },
  },
  blank: { section: 'law', title: '', summary: '', body: '' },
  formOf: ({ section, title, summary, body = '' }) => ({ section, title, summary, body }),
  async save(form, article) {
    await (article ? changeArticle(article.id, form) : writeArticle(form));
  },
  deeds: [
    {
      label: '撤下文章',
      danger: true,
      appliesTo: ({ withdrawnAt }) => withdrawnAt === null,
      consequence: '撤下后，读者不再看到这篇文章。',
      run: async ({ id }) => void (await withdrawArticle(id)),
    },
  ],
};
