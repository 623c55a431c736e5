import { Card } from '@/components/card/card';
import { useRequest } from '@/hooks/use-request';
import { listCategories } from '@/services/category.service';
import type { CategoryView, ReportView } from '@/services/wire';
import { Fact } from './fact';

/** What the reporter said: where, what, and the answers to the questions of its category. */
export const HazardCard = ({ report }: { report: ReportView }) => {
  const { answers, category, requestedUnit, reporterAlias } = report;
  const questions = useQuestions(category.id, Object.keys(answers).length > 0);
  return (
    <Card title="上报内容">
      <Fact label="描述">{report.description}</Fact>
      <Fact label="地址">{report.address}</Fact>
      <Fact label="区域">{report.area.name}</Fact>
      {Object.entries(answers).map(([key, answer]) => (
        <Fact key={key} label={questions.get(key) ?? key}>
          {answer}
        </Fact>
      ))}
      <Fact label="上报人希望">{requestedUnit ? `由${requestedUnit.name}办理` : '由平台转办'}</Fact>
      <Fact label="上报人">{reporterAlias ?? '工作人员代群众上报'}</Fact>
    </Card>
  );
};

/** The words of a category's questions by their keys; asked only where there are answers. */
const useQuestions = (categoryId: string, wanted: boolean): Map<string, string> => {
  const { data = [] } = useRequest(() => (wanted ? listCategories() : Promise.resolve([])), [wanted]);
  const questions = findCategory(data, categoryId)?.questions ?? [];
  return new Map(questions.map(({ key, label }) => [key, label]));
};

const findCategory = (tree: readonly CategoryView[], id: string): CategoryView | undefined =>
  tree.flatMap((one) => [one, ...one.children]).find((one) => one.id === id);
