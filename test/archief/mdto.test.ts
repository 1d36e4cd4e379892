import { describe, expect, test } from '@jest/globals';
import { bestandMdto, type DossierGegevens, dossierMdto } from '../../src/archief/mdto.ts';
import { type Element, mdtoProblems, readXml } from './mdto-rules.ts';

const DOSSIER: DossierGegevens = {
  id: 'opdracht:1',
  naam: 'Hulp & zorg <thuis>',
  kenmerk: 'DOC-24008138',
  omschrijving: 'Inwonerparticipatie. Einde: afgerond.',
  van: '2026-11-16',
  tot: '2027-03-01',
  termijn: { jaren: 10 },
  archiefvormer: 'Regio Gooi en Vechtstreek',
  bestand: 'dossier.jsonl',
};
const textsIn = ({ name, text, inner }: Element, path: string): readonly string[] => {
  const [first, ...rest] = path.split('/');
  if (first === undefined || first === '') return [text];
  if (rest.length === 0 && inner.length === 0) return name === first ? [text] : [];
  return inner.filter((one) => one.name === first).flatMap((one) => textsIn(one, rest.join('/')));
};
const at = (xml: string, path: string) => readXml(xml).inner.flatMap((object) => textsIn(object, path));

describe('the metadata of a dossier', () => {
  test.each([
    ['with a term', DOSSIER],
    ['kept for good', { ...DOSSIER, termijn: 'blijvend' as const }],
    [
      'of which nothing was decided, without a kenmerk',
      { ...DOSSIER, kenmerk: undefined, termijn: 'nader te bepalen' as const },
    ],
    ['with signs that no XML may hold', { ...DOSSIER, naam: 'a\u0000b\u0008c ]]> &amp;' }],
  ])('%s are as the schema of MDTO asks', (_what, dossier) => {
    expect(mdtoProblems(dossierMdto(dossier))).toEqual([]);
  });

  test('say when it may be destroyed, and no more than is known', () => {
    const xml = dossierMdto(DOSSIER);
    expect(at(xml, 'naam')).toEqual(['Hulp & zorg <thuis>']);
    expect(at(xml, 'identificatie/identificatieKenmerk')).toEqual(['opdracht:1', 'DOC-24008138']);
    expect(at(xml, 'waardering/begripCode')).toEqual(['V']);
    expect(at(xml, 'bewaartermijn/termijnLooptijd')).toEqual(['P10Y']);
    expect(at(xml, 'bewaartermijn/termijnEinddatum')).toEqual(['2037-03-01']);

    const open = dossierMdto({ ...DOSSIER, termijn: 'nader te bepalen' });
    expect(at(open, 'waardering/begripLabel')).toEqual(['Nader te bepalen']);
    expect(at(open, 'bewaartermijn/termijnEinddatum')).toEqual([]);
    expect(at(open, 'informatiecategorie/begripLabel')).toEqual([]);
  });
});

test('the metadata of its file are as the schema asks, and lead back to the dossier', () => {
  const xml = bestandMdto({
    naam: 'dossier.jsonl',
    omvang: 120,
    sha256: 'ab'.repeat(32),
    gemaakt: '2037-03-02T09:00:00.000Z',
    van: DOSSIER,
  });
  expect(mdtoProblems(xml)).toEqual([]);
  expect(at(xml, 'isRepresentatieVan/verwijzingIdentificatie/identificatieKenmerk')).toEqual(['opdracht:1']);
  expect(at(dossierMdto(DOSSIER), 'heeftRepresentatie/verwijzingIdentificatie/identificatieKenmerk')).toEqual(
    at(xml, 'identificatie/identificatieKenmerk'),
  );
});

test('the rules see an element that is in the wrong place, missing or of another kind', () => {
  const xml = dossierMdto(DOSSIER);
  expect(mdtoProblems(xml.replace('<taal>nl</taal>', ''))).toEqual([]);
  expect(mdtoProblems(xml.replace('<taal>nl</taal>', '<taal>Nederlands</taal>'))).toHaveLength(1);
  expect(mdtoProblems(xml.replace('<taal>nl</taal>', '<naam>nl</naam>'))).not.toEqual([]);
  expect(mdtoProblems(xml.replace(/<archiefvormer>[\s\S]*<\/archiefvormer>/, ''))).not.toEqual([]);
});
