import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';

/**
 * The official schemas, as Debian packages carry them. They are not copied into the project: those of XLIFF are OASIS's, with
 * terms of their own, that of TMX was converted from LISA's DTD.
 *
 * - XLIFF 1.2 strict and the core of XLIFF 2 (which 2.1 did not change): `php-symfony-translation`.
 * - TMX 1.4: in the program of `omegat`.
 */
const symfony = '/usr/share/php/Symfony/Component/Translation/Resources/schemas';
const omegat = '/usr/share/omegat/OmegaT.jar';

/** A format, and the schema that its files have to follow. */
export const officialSchemas = [
  {
    format: 'xliff',
    files: ['sv-SE/my mail.xlf', 'ru-RU/pages.xlf'],
    schema: 'xliff-core-1.2-strict.xsd',
    packaged: `${symfony}/xliff-core-1.2-strict.xsd`,
  },
  {
    format: 'xliff2',
    files: ['sv-SE/my mail.xlf', 'ru-RU/pages.xlf'],
    schema: 'xliff-core-2.0.xsd',
    packaged: `${symfony}/xliff-core-2.0.xsd`,
  },
  {format: 'tmx', files: ['sv-SE/my mail.tmx', 'ru-RU/pages.tmx'], schema: 'tmx14.xsd', packaged: omegat},
] as const;

/** The two attributes of the namespace `xml` that the schemas import from elsewhere. */
const xmlNamespace = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/>
<xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName">
<xs:enumeration value="default"/><xs:enumeration value="preserve"/>
</xs:restriction></xs:simpleType></xs:attribute>
</xs:schema>
`;

const unzip = 'import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())';

/** Puts the schemas that there are into a folder, so that they import nothing from elsewhere. Returns the folder. */
export function writeSchemas(folder: string): string {
  writeFileSync(join(folder, 'xml.xsd'), xmlNamespace);
  for (const {schema, packaged} of officialSchemas) {
    if (!existsSync(packaged)) continue;
    const text = packaged.endsWith('.jar')
      ? execFileSync('python3', ['-c', unzip, packaged, `schemas/${schema}`], {encoding: 'utf8'})
      : readFileSync(packaged, 'utf8');
    writeFileSync(
      join(folder, basename(schema)),
      text.replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"'),
    );
  }
  return folder;
}
