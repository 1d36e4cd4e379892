import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../../src/documenten/docx.ts';
import { bronnenDocument, opleggerDocument } from '../../src/overzichten/oplegger.ts';
import type { DocumentModel } from '../../src/shared/document.ts';
import { aStop } from '../support/route.ts';
import { brought, judged } from '../support/uitvoering.ts';
import { withPassage } from './papieren.ts';

/** The text of one part of a Word file, a line for each paragraph. */
function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

describe('the oplegger as a Word document', () => {
  const { dossier, entries } = withPassage(
    brought('Een vaste hulp geeft rust', 'Betaal ook de buurvrouw'),
    judged('overgenomen', ['i1']),
    judged('niet', ['i2'], 'De wet staat dit niet toe.'),
  );
  const { passage } = dossier;
  if (!passage) throw new Error('no passage');
  const model = opleggerDocument({
    dossier,
    passage,
    route: [
      aStop('do', '2027-01-19', { doel: 'adviseren', stand: 'gehouden', conclusie: 'positief advies' }),
      aStop('pfho', '2027-03-04', { doel: 'vaststellen' }),
    ],
  });

  test('carries the facts of the opdracht, the passage and what was not taken over', async () => {
    const text = partOf(await writeDocx(model), 'word/document.xml');
    for (const words of [
      'Oplegger · Inwonerparticipatie',
      'Herinrichting huishoudelijke hulp & begeleiding',
      'DOC-24008138',
      'Portefeuillehoudersoverleg',
      'donderdag 4 maart 2027',
      'Behandeling',
      '19 jan 2027',
      'Positief advies',
      'Vaststellen',
      'Samira El Amrani',
      'Hilversum, Huizen',
      'Hoe we inwoners spraken',
      'Wat we niet overnamen, en waarom',
      'De reden: ‘De wet staat dit niet toe.’',
      'Bijlage: alle inbreng',
    ])
      expect(text).toContain(words);
    // The sources are a file of their own.
    expect(text).not.toContain('regel 2 (');
  });

  test('has kenmerk, version and date at the foot of each page', async () => {
    const files = unzipSync(await writeDocx(model));
    const footer = Object.keys(files).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? '';
    expect(partOf(await writeDocx(model), footer)).toContain(
      'DOC-24008138 · versie 1 · dinsdag 9 februari 2027',
    );
  });

  test('traces each sentence to its entries of the log', async () => {
    const annex = partOf(
      await writeDocx(bronnenDocument({ dossier, passage, entries })),
      'word/document.xml',
    );
    expect(annex).toContain('Bronnentabel bij de oplegger');
    expect(annex).toMatch(/De vraag aan inwoners was: ‘Wat helpt jou\?’\s+regel 2 \(Samira El Amrani/);
    expect(annex).toMatch(/Op donderdag 21 januari 2027: focusgroep met 12 deelnemers\.\s+regel 5/);
    expect(annex).toMatch(/Niet overgenomen: 1 punt\.\s+regel 8/);
    expect(annex).toMatch(/Dank aan wie meedeed\.\s+geschreven door Samira El Amrani/);
  });

  test('is a file that Word can read: known parts, and well-formed whatever people wrote', async () => {
    const nasty: DocumentModel = {
      ...model,
      titel: '<w:p> & "titel" \u0000\u0008\uD800 ]]> 😀',
      blokken: [
        { soort: 'punt', tekst: 'a\u000bb\ufffe\nc' },
        {
          soort: 'tabel',
          koppen: ['Nr', 'Tekst'],
          breedtes: [1, 4],
          rijen: [['1'], ['2', '\u001f<script>']],
        },
      ],
    };
    const bytes = await writeDocx(nasty);
    const files = unzipSync(bytes);
    for (const name of ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'docProps/core.xml'])
      expect(Object.keys(files)).toContain(name);
    for (const [name, content] of Object.entries(files)) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const xml = strFromU8(content);
      expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
      expect(xml).not.toContain('\ufffe');
      expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/);
    }
    expect(partOf(bytes, 'word/document.xml')).toContain('<script>');
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).not.toContain('<script>');
  });
});
