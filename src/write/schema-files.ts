import {z} from 'zod';
import {
  configSchema,
  entryFileSchema,
  entryLineSchema,
  findingSchema,
  knowledgeBaseSchema,
  knowledgeIndexSchema,
  pageLineSchema,
  pairLineSchema,
  scoresSchema,
  unitLineSchema,
  type VirtualFile,
} from '../model/index.js';

/** What is published, by the name of its schema file. */
const published = {
  config: configSchema,
  finding: findingSchema.meta({title: 'Finding', description: 'One problem in a page, as in `findings.json`.'}),
  'knowledge-base': knowledgeBaseSchema,
  'knowledge-entry': entryFileSchema,
  'knowledge-index': knowledgeIndexSchema,
  'knowledge-line': entryLineSchema,
  page: pageLineSchema,
  pair: pairLineSchema,
  scores: scoresSchema,
  unit: unitLineSchema,
};

/** Path of the schema of the knowledge base, from where the knowledge base is. */
export const knowledgeBaseSchemaPath = './schema/knowledge-base.schema.json';

/** The JSON Schemas (draft 2020-12) of everything that is published as data, from the definitions that the types come from. */
export function schemaFiles(): VirtualFile[] {
  return Object.entries(published).map(([name, schema]) => ({
    path: `schema/${name}.schema.json`,
    content: `${JSON.stringify(z.toJSONSchema(schema, {target: 'draft-2020-12'}), undefined, 2)}\n`,
  }));
}
