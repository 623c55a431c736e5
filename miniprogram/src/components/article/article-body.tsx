import { RichText } from '@tarojs/components';
import './article-body.scss';

const TAGS = /<(h2|h3|p|ul|ol|li|blockquote)>/g;

/** The text of an article as the server cleaned it: a few tags, no attributes. */
export const ArticleBody = ({ html }: { html: string }) => (
  <RichText className="article-body" userSelect nodes={html.replace(TAGS, '<$1 class="article-$1">')} />
);
