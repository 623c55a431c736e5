import { ci, openProject } from '../project.mjs';

/** The rules of the code quality page of WeChat's developer tools, each of which has to hold. */
export default async function quality(folder) {
  const rules = await ci.checkCodeQuality(openProject(folder));
  const broken = rules.filter(({ success }) => !success);
  return broken.map(({ name, text, detail }) => `${name}: ${text} ${JSON.stringify(detail ?? '')}`);
}
