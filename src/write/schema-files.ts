import {z} from 'zod';
import {
  articleLineSchema,
  configSchema,
  decisionSchema,
  doubtfulPairSchema,
  entryFileSchema,
  entryLineSchema,
  findingSchema,
  knowledgeBaseSchema,
  knowledgeIndexSchema,
  localBaseSchema,
  lookupFileSchema,
  pageLineSchema,
  pairLineSchema,
  reconciledSchema,
  scoresSchema,
  unitLineSchema,
  verdictSchema,
  type LongFile,
} from '../model/index.js';
import {jsonFile} from './json-file.js';

/** What is published, by the name of its schema file. */
const published = {
  article: articleLineSchema,
  config: configSchema,
  decision: decisionSchema,
  'doubtful-pair': doubtfulPairSchema,
  finding: findingSchema.meta({title: 'Finding', description: 'One problem in a page, as in `findings.json`.'}),
  'knowledge-base': knowledgeBaseSchema,
  'knowledge-entry': entryFileSchema,
  'knowledge-index': knowledgeIndexSchema,
  'knowledge-line': entryLineSchema,
  'knowledge-locale': localBaseSchema,
  'knowledge-lookup': lookupFileSchema,
  page: pageLineSchema,
  pair: pairLineSchema,
  reconciled: reconciledSchema,
  scores: scoresSchema,
  unit: unitLineSchema,
  verdict: verdictSchema,
};

/** The JSON Schemas (draft 2020-12) of everything that is published as data, from the definitions that the types come from. */
export function schemaFiles(): LongFile[] {
  return Object.entries(published).map(([name, schema]) =>
    jsonFile(`schema/${name}.schema.json`, z.toJSONSchema(schema, {target: 'draft-2020-12'})),
  );
}
