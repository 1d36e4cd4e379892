import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../../src/documenten/docx.ts';
import { foldOpdracht, type OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { financienBlokken } from '../../src/overzichten/financien.ts';
import { bronnenDocument, opleggerDocument } from '../../src/overzichten/oplegger.ts';
import type { DocumentModel } from '../../src/shared/document.ts';
import { GELD_2027 } from '../support/card-samples-budget.ts';
import { SAMIRA } from '../support/people.ts';
import { REGIO } from '../support/regio.ts';
import { aStop } from '../support/route.ts';
import { brought, judged } from '../support/uitvoering.ts';
import { withPassage } from './papieren.ts';
import { koppenIn, readWord, rijenIn, textIn } from './word-file.ts';

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
  const ROUTE = [
    aStop('do', '2027-01-19', { doel: 'adviseren', stand: 'gehouden', conclusie: 'positief advies' }),
    aStop('pfho', '2027-03-04', { doel: 'vaststellen' }),
    aStop('ab', '2027-03-25', { doel: 'vaststellen' }),
  ];
  const { overleggen } = REGIO;
  const domein = 'sociaal';
  const model = opleggerDocument({ dossier, passage, overleggen, domein, financien: [], route: ROUTE });
  const FILLED: OpdrachtEvent = {
    soort: 'oplegger ingevuld',
    verspreiden: 'Ja',
    contactpersoon: 'Samira El Amrani',
    eenheid: 'Beleid en Bestuur',
    email: 'samenkracht@example.nl',
    voorstellen: [
      {
        overlegId: 'pfho',
        aan: 'het Portefeuillehoudersoverleg',
        punten: ['Kennisnemen van de passage.', 'Instemmen met het plan.'],
      },
    ],
    toelichting: 'Hulp bij het huishouden wordt anders.\n- Eén aanbieder per wijk.',
    financien: 'Geen gevolgen voor de begroting.',
    bijlagen: ['Het voorstel'],
  };
  const filled = foldOpdracht(dossier, FILLED, { id: 'a', at: '2027-02-20T09:00:00.000Z', actor: SAMIRA });
  if (!filled) throw new Error('no dossier');

  const FORM = ['Onderwerp', 'Verspreiden', 'Contactpersoon', 'Eenheid', 'E-mail', 'Kenmerk', 'Datum'];
  const AFTER = [
    ...['1 Behandeling', '1 Toelichting voor PFHO en AB', '2 Beknopte toelichting'],
    ...['1 Financiën', '1 Juridisch', '1 Inwonerparticipatie'],
  ];

  test('has under Financiën what somebody wrote, and what the record has of the costs by year', () => {
    const financien = financienBlokken(filled, new Map([[2027, GELD_2027]]));
    const { blokken } = opleggerDocument({
      dossier: filled,
      passage,
      overleggen,
      domein,
      financien,
      route: ROUTE,
    });
    const from = blokken.findIndex((blok) => blok.soort === 'kop' && blok.tekst === 'Financiën');
    const [own, , table] = blokken.slice(from + 1);

    expect(own).toMatchObject({ tekst: 'Geen gevolgen voor de begroting.' });
    expect(table).toMatchObject({
      koppen: ['Jaar', 'Gepland', 'Uitgegeven', 'Nog niet betaald', 'Activiteitenbudget van dat jaar'],
      rijen: [
        ['2027', expect.any(String), expect.any(String), expect.any(String), 'genoeg voor wat bekend is'],
      ],
    });
  });

  test('has the headings and fields of the region in their order, and says plainly what nobody filled in', async () => {
    const word = readWord(await writeDocx(model));
    const [algemeen, behandeling, bijlagen] = rijenIn(word);
    const text = textIn(word);

    expect(koppenIn(word).filter((one) => !/^2 (?:Hoe|Wie|Wat|Wanneer) /.test(one))).toEqual([
      ...['1 Voorstel aan het Portefeuillehoudersoverleg', '1 Voorstel aan het Algemeen Bestuur'],
      ...AFTER,
      ...['1 Bijlage(n)', '1 Bijlage 1: alle inbreng'],
    ]);
    expect(algemeen?.map(([label]) => label)).toEqual(['Algemeen', ...FORM]);
    expect(algemeen?.map(([, waarde]) => waarde)).toEqual([
      ...['Gegevens', dossier.titel],
      ...['nog invullen', 'nog invullen', 'nog invullen', 'nog invullen'],
      ...['DOC-24008138', 'dinsdag 9 februari 2027'],
    ]);
    expect(behandeling).toEqual([
      ['Datum', 'Overleg', 'Doel', 'Conclusie'],
      ['19 jan 2027', 'Directieoverleg', 'Adviseren', 'Positief advies'],
      ['4 mrt 2027', 'Portefeuillehoudersoverleg', 'Vaststellen', ''],
      ['25 mrt 2027', 'Algemeen Bestuur', 'Vaststellen', ''],
    ]);
    expect(bijlagen?.slice(1)).toEqual([['1', 'Alle inbreng van inwoners, met wat ermee is gedaan']]);
    expect(text).toContain(
      'Nog invullen: Verspreiden, Contactpersoon, Eenheid, E-mail, Voorstel aan het Portefeuillehoudersoverleg, Voorstel aan het Algemeen Bestuur, Beknopte toelichting, Financiën, Juridisch.',
    );
    for (const words of ['Hoe we inwoners spraken', 'De reden: ‘De wet staat dit niet toe.’'])
      expect(text).toContain(words);
    // The sources are a file of their own.
    expect(text).not.toContain('regel 2 (');
  });

  test('has what was filled in, numbered for each overleg', async () => {
    const filledIn = opleggerDocument({
      dossier: filled,
      passage,
      overleggen,
      domein,
      financien: [],
      route: ROUTE,
    });
    const word = readWord(await writeDocx(filledIn));

    const [algemeen, voorstel] = rijenIn(word);
    expect(algemeen?.map(([, waarde]) => waarde).slice(2)).toEqual([
      ...['Ja', 'Samira El Amrani', 'Beleid en Bestuur', 'samenkracht@example.nl'],
      ...['DOC-24008138', 'zaterdag 20 februari 2027'],
    ]);
    expect(voorstel).toEqual([
      ['Nummer', 'Omschrijving'],
      ['Voorstel 1.', 'Kennisnemen van de passage.'],
      ['Voorstel 2.', 'Instemmen met het plan.'],
    ]);
    const text = textIn(word);
    expect(text).toContain('Nog invullen: Voorstel aan het Algemeen Bestuur, Juridisch.');
    expect(rijenIn(word)[3]?.at(-1)).toEqual(['2', 'Het voorstel']);
    expect(word.alineas).toContainEqual({
      stijl: expect.stringMatching(/list|punt/i),
      tekst: 'Eén aanbieder per wijk.',
    });
  });

  test('that only informs has the form for that: no overleg is asked, and the secretaris is', async () => {
    const route = [
      aStop('ao', '2027-03-01', { doel: 'informeren' }),
      aStop('do', '2027-03-15', { doel: 'informeren' }),
    ];
    const word = readWord(
      await writeDocx(
        opleggerDocument({ dossier: filled, passage, overleggen, domein, financien: [], route }),
      ),
    );

    expect(koppenIn(word).slice(0, 4)).toEqual([
      ...['1 Voorstel', '1 Aangemeld bij secretaris', '1 Behandeling', '1 Toelichting voor AO en DO'],
    ]);
    expect(rijenIn(word)[1]).toEqual([
      ['Datum', 'Besproken met secretaris', 'Conclusie'],
      ['nog invullen', 'nog invullen', 'nog invullen'],
    ]);
  });

  test('has kenmerk, version and date at the foot of each page', async () => {
    const files = unzipSync(await writeDocx(model));
    const footer = Object.keys(files).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? '';
    expect(partOf(await writeDocx(model), footer)).toContain(
      'DOC-24008138 · passage versie 1 · dinsdag 9 februari 2027',
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

  test('keeps the lines of a text, also in a table', async () => {
    const lines = 'Drie dingen:\n- de bus\r\n\r\n- de trein';
    const word = readWord(
      await writeDocx({
        ...model,
        facts: [],
        blokken: [
          { soort: 'alinea', tekst: lines },
          {
            soort: 'tabel',
            koppen: ['Vraag', 'Antwoord'],
            breedtes: [1, 4],
            rijen: [
              ['Wat', lines],
              ['', ''],
            ],
          },
        ],
      }),
    );

    expect(word.alineas.map(({ tekst }) => tekst)).toEqual(
      expect.arrayContaining(['Drie dingen:', '- de bus', '- de trein']),
    );
    expect(rijenIn(word)[0]?.slice(1)).toEqual([
      ['Wat', 'Drie dingen:\n- de bus\n- de trein'],
      ['', ''],
    ]);
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
