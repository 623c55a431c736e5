/** The parts of an OpenAPI document that these tests read. */
export interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  pattern?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

type Content = Record<string, { schema?: Schema }>;

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  explode?: boolean;
  schema?: Schema;
}

interface Entry {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description?: string; content?: Content }>;
}

export interface OpenApi {
  paths: Record<string, Record<string, Entry>>;
  components: { schemas: Record<string, Schema> };
}

/** What is said of a success. */
export interface Answer {
  status: string;
  description: string;
  schemas: Schema[];
}

export interface Operation {
  /** For example `get /api/v1/me`. */
  name: string;
  summary: string;
  parameters: Parameter[];
  /** Of the parameters and the body, each with its name. */
  asked: [string, Schema][];
  answers: Answer[];
}

export const operationsOf = ({ paths }: OpenApi): Operation[] =>
  Object.entries(paths).flatMap(([path, entries]) =>
    Object.entries(entries).map(([method, entry]) => operationOf(`${method} ${path}`, entry)),
  );

const operationOf = (name: string, { summary = '', parameters = [], requestBody, responses }: Entry): Operation => ({
  name,
  summary,
  parameters,
  asked: [
    ...parameters.map((asked): [string, Schema] => [`${name} ${asked.name}`, asked.schema ?? {}]),
    ...schemasIn(requestBody?.content).map((schema): [string, Schema] => [`${name} body`, schema]),
  ],
  answers: Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, { description = '', content }]) => ({ status, description, schemas: schemasIn(content) })),
});

const schemasIn = (content: Content = {}): Schema[] =>
  Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));

/** Every shape, named ones and those written in place. */
export const schemasOf = (document: OpenApi): [string, Schema][] => [
  ...Object.entries(document.components.schemas),
  ...operationsOf(document).flatMap(({ name, asked, answers }) => [
    ...asked,
    ...answers.flatMap(({ schemas }) => schemas.map((schema): [string, Schema] => [`${name} answer`, schema])),
  ]),
];

/** Paths below `name` that are objects and do not say of what: what a type the compiler erased leaves behind. */
export const bareObjects = (schema: Schema, name: string): string[] => {
  const { properties, additionalProperties, items, allOf = [], anyOf = [], oneOf = [] } = schema;
  const parts = [...allOf, ...anyOf, ...oneOf];
  const isBare = schema.type === 'object' && !properties && additionalProperties === undefined && parts.length === 0;
  return [
    ...(isBare ? [name] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, property]) => bareObjects(property, `${name}.${key}`)),
    ...(items === undefined ? [] : bareObjects(items, `${name}[]`)),
    ...parts.flatMap((part) => bareObjects(part, name)),
  ];
};
