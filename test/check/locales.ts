import {readdirSync, readFileSync} from 'node:fs';
import {localeFileSchema, type LocaleFile} from '../../src/model/index.js';

/** The locale files of the project, by tag. */
export const locales: ReadonlyMap<string, LocaleFile> = new Map(
  readdirSync('locales')
    .filter((name) => name.endsWith('.json'))
    .map((name) => [
      name.replace('.json', ''),
      localeFileSchema.parse(JSON.parse(readFileSync(`locales/${name}`, 'utf8'))),
    ]),
);
