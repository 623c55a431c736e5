import { bareObjects, type OpenApi, operationsOf, schemasOf } from '../openapi/document';
import { openSandbox } from './sandbox-bench';

/** Answers with a body of their own kind. */
const FILE = 'get /v3/billdownload/file';

describe("the sandbox's document", () => {
  let document: OpenApi;
  beforeAll(async () => {
    const bench = await openSandbox();
    document = (await bench.call<OpenApi>('GET', '/openapi.json')).json;
    await bench.app.close();
  });

  it('says in a line what each operation does', () => {
    const operations = operationsOf(document);
    expect(operations.length).toBeGreaterThan(35);
    expect(operations.filter(({ summary }) => summary === '').map(({ name }) => name)).toEqual([]);
  });

  it('gives the shape of every answer and leaves no object without one', () => {
    const silent = operationsOf(document).filter(
      ({ name, answers }) => name !== FILE && answers.every(({ schemas }) => schemas.length === 0),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(schemasOf(document).flatMap(([name, schema]) => bareObjects(schema, name))).toEqual([]);
  });

  it('shows what a message is made of, and the package that a confirmation carries', () => {
    const { '/phone/{user}/messages': messages, '/phone/{user}/bills/{no}/confirm': confirm } = document.paths;
    const item = messages!['get']!.responses['200']!.content!['application/json']!.schema!.items!;
    expect(Object.keys(item.properties!)).toEqual(expect.arrayContaining(['kind', 'lines', 'text', 'canConfirm']));
    const body = confirm!['post']!.requestBody!.content['application/json']!.schema!;
    expect(Object.keys(body.properties!)).toEqual(['package']);
  });
});
