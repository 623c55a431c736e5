import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const TARGET = new URL('../src/services/wire.d.ts', import.meta.url);
const HEAD = '/* Made by `npm run wire` from the server’s interface document: change the server, not this file. */\n\n';

const read = async (source) =>
  source.startsWith('http') ? (await fetch(source)).json() : JSON.parse(await readFile(source, 'utf8'));

/** The shapes that travel, as types. Routes are left out: the services name them. */
const typesOf = async (document) => {
  const shapes = { ...document, paths: {} };
  const options = { rootTypes: true, rootTypesNoSchemaPrefix: true };
  return HEAD + astToString(await openapiTS(shapes, options));
};

/** node wire.mjs <address or file of the document> [--print] */
const [source = 'http://127.0.0.1:3000/openapi.json', print] = process.argv.slice(2);
const types = await typesOf(await read(source));
if (print === '--print') process.stdout.write(types);
else await writeFile(TARGET, types);
