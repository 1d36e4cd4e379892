import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../../src/documenten/docx.ts';
import type { JaaragendaEvent } from '../../src/jaaragenda/jaaragenda.ts';
import { type OpdrachtEvent, sourcesOfOpdracht } from '../../src/opdrachten/opdracht-events.ts';
import { sourcesOfJaaragenda, sourcesOfSignaal } from '../../src/overzichten/bronnen.ts';
import { netwerkPakket, type RegelHerkomst } from '../../src/overzichten/netwerk.ts';
import { netwerkDocument } from '../../src/overzichten/netwerk-document.ts';
import { namenIn, zonderNamen } from '../../src/overzichten/zonder-namen.ts';
import { findJargon, MAX_MEAN_WORDS, meanSentenceLength } from '../../src/shared/readability.ts';
import type { SignaalEvent } from '../../src/signalen/signaal.ts';
import { sampleOnderwerp, sampleSignaal } from '../support/card-samples-jaar.ts';
import { COMPLETE, filledIn } from '../support/dossiers.ts';
import { brought, HELD, judged, underWay } from '../support/uitvoering.ts';

const PERIODE = { van: '2026-08-01', tot: '2027-01-31' };

/** What happened in an opdracht after its plan was agreed. */
const HAPPENED: readonly OpdrachtEvent[] = [
  HELD,
  brought('Een vaste hulp geeft rust.', 'Betaal de taxi.'),
  judged('overgenomen', ['i1']),
  judged('niet', ['i2'], 'Daar is geen geld voor.'),
  {
    soort: 'besluit genomen',
    vergaderingId: 'pfho-2027-01-28',
    overlegNaam: 'Portefeuillehoudersoverleg',
    datum: '2027-01-28',
    uitkomst: 'goedgekeurd',
  },
  {
    soort: 'toezegging gedaan',
    id: 't1',
    wat: 'Een brief aan het Rijk.',
    eigenaar: { naam: 'Willem Hoekstra' },
    datum: '2027-03-01',
  },
];

/** Everything that the pack can tell, each once. */
function facts() {
  return {
    periode: PERIODE,
    dossiers: [underWay(...HAPPENED)],
    signalen: [sampleSignaal()],
    jaaragendas: [{ id: '2027', onderwerpen: [sampleOnderwerp()], vragen: [] }],
  };
}

async function docxText(given: ReturnType<typeof facts>): Promise<string> {
  const bytes = await writeDocx(
    netwerkDocument(netwerkPakket(given), '2027-02-01T08:30:00Z', zonderNamen(namenIn(given))),
  );
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('no document');
  return strFromU8(part)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

describe('the pack for the netwerkbijeenkomst', () => {
  test('tells what was asked, heard, decided, not taken over and why, still owed and proposed', async () => {
    const text = await docxText(facts());

    for (const words of [
      'Er waren 12 deelnemers.',
      'Mensen willen een vaste hulp.',
      'Portefeuillehoudersoverleg, 28 jan 2027: goedgekeurd.',
      'Niet: Betaal de taxi. Waarom: Daar is geen geld voor.',
      'Beloofd, uiterlijk 1 mrt 2027: Een brief aan het Rijk.',
      'Vervoer naar de dagbesteding',
      'Er is nog geen antwoord.',
      'Wachttijden in de jeugdhulp',
      'Voor 2027, van gemeente Huizen.',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Een vaste hulp geeft rust.');
  });

  test('tells the raad and the gemeente of a signaal, and what was promised until it is kept', () => {
    const stamp = { op: '2026-11-20T09:00:00.000Z', door: 'Samira', doorId: 's' };
    const belofte = { ...stamp, wat: 'We vertellen het in mei.', datum: '2027-05-03' };
    const promised = sampleSignaal({
      ...{ raad: 'Adviesraad Laren', gemeente: 'Laren', teruggekoppeld: { ...stamp, datum: '2026-11-21' } },
      antwoord: { ...stamp, tekst: 'Er komt een bus.', reden: 'Dat kan.' },
      belofte,
    });
    const told = (signaal: typeof promised): string =>
      netwerkPakket({ ...facts(), dossiers: [], signalen: [signaal] })
        .delen.flatMap(({ regels }) => regels.map(({ tekst }) => tekst))
        .join('\n');

    expect(told(promised)).toContain('(Een adviesraad: Adviesraad Laren, Laren)');
    expect(told(promised)).toContain(
      'Beloofd in het antwoord, uiterlijk 3 mei 2027: We vertellen het in mei.',
    );
    const kept = told({
      ...promised,
      belofte: { ...belofte, nagekomen: { ...stamp, hoe: 'Op de website.' } },
    });
    expect(kept).toContain('Beloofd en gedaan: Op de website.');
    expect(kept).not.toContain('Beloofd in het antwoord');
  });

  test('leaves out what was before or after it; what is still owed is as it is now', () => {
    const { delen } = netwerkPakket({ ...facts(), periode: { van: '2027-02-01', tot: '2027-06-30' } });

    const told = delen.filter(({ regels }) => regels.length > 0);
    expect(told.map(({ kop }) => kop)).toEqual(['Wat we nog moeten doen']);
    expect(told[0]?.regels.length).toBeGreaterThan(1);
  });

  test('is for residents: no colleague, no kenmerk and nothing of the log, whoever was named in a text', async () => {
    const records = facts();
    const namen = [...namenIn(records)];
    expect(namen).toEqual(expect.arrayContaining(['Samira El Amrani', 'Carla de Boer', 'Willem Hoekstra']));
    const talk =
      'Vraag het Samira El Amrani of mevrouw El Amrani. Volgens Carla is hoekstra@regio niet Willem Hoekstra.';
    const given = {
      ...records,
      dossiers: [
        underWay(
          ...HAPPENED.map((event) =>
            event.soort === 'activiteit gehouden' ? { ...event, opbrengst: talk } : event,
          ),
        ),
      ].map((dossier) => ({ ...dossier, kenmerk: 'DOC-24008138' })),
      signalen: [sampleSignaal({ tekst: `${talk} Wil je helpen?` })],
      jaaragendas: [
        {
          id: '2027',
          onderwerpen: [sampleOnderwerp({ titel: 'Vervoer, idee van WILLEM  HOEKSTRA' })],
          vragen: [],
        },
      ],
    };
    const text = await docxText(given);

    for (const naam of namen)
      for (const part of [naam, naam.split(' ').slice(1).join(' ')]) expect(text).not.toContain(part);
    expect(text).not.toMatch(/Carla|WILLEM|DOC-24008138|regel \d|logboek/);
    expect(text).toContain('Vraag het een collega of mevrouw een collega.');
    expect(text).toContain('Wil je helpen?');
  });

  test('says so when there is nothing', async () => {
    const nothing = { ...facts(), dossiers: [], signalen: [], jaaragendas: [] };
    const text = await docxText(nothing);

    for (const { leeg } of netwerkPakket(nothing).delen) expect(text).toContain(leeg);
  });

  test('takes what was not recorded, not judged or not decided for no none, all or finished', () => {
    const words = (...events: readonly OpdrachtEvent[]): string =>
      netwerkPakket({ ...facts(), dossiers: [underWay(...events)], signalen: [], jaaragendas: [] })
        .delen.filter(({ regels }) => regels.length === 0)
        .map(({ leeg }) => leeg)
        .join('\n');

    const planned = words();
    expect(planned).toContain('is nog niet vastgelegd hoe die ging');
    expect(planned).toContain('In deze tijd is niets beoordeeld.');
    expect(planned).toContain('Bij 1 opdracht is er nog geen besluit.');
    const heard = words(HELD, brought('Een vaste hulp geeft rust.', 'Betaal de taxi.'));
    expect(heard).toContain('In deze tijd is niets beoordeeld. Nog zonder oordeel: 2 punten.');
    for (const untrue of ['overgenomen', 'Er staat niets meer open', 'Er waren geen gesprekken'])
      expect(planned + heard).not.toContain(untrue);

    const taken = words(HELD, brought('Een vaste hulp geeft rust.'), judged('overgenomen', ['i1']));
    expect(taken).toContain('Alles wat in deze tijd is beoordeeld, is overgenomen.');
    expect(taken).not.toContain('Nog zonder oordeel');
  });

  test('names for every line something of which the log tells', () => {
    const { bron, onderwerp, tekst, ontvangen } = sampleSignaal();
    const signaal: readonly SignaalEvent[] = [
      { soort: 'signaal ontvangen', signaal: { bron, onderwerp, tekst, ontvangen } },
      { soort: 'signaal beantwoord', antwoord: 'Ja.', reden: 'Het kan.' },
    ];
    const onderwerpen: JaaragendaEvent = {
      soort: 'onderwerpen toegevoegd',
      onderwerpen: [sampleOnderwerp()],
    };
    const told: Readonly<Record<RegelHerkomst['soort'], readonly string[]>> = {
      opdracht: [filledIn(COMPLETE), ...HAPPENED].flatMap(sourcesOfOpdracht),
      signaal: signaal.flatMap(sourcesOfSignaal),
      jaaragenda: sourcesOfJaaragenda(onderwerpen),
    };
    const { delen } = netwerkPakket(facts());
    const untold = delen
      .flatMap(({ regels }) => regels)
      .flatMap(({ herkomst: { soort, bronnen } }) => bronnen.filter((one) => !told[soort].includes(one)));

    expect(untold).toEqual([]);
  });

  test('reads easily', () => {
    const { delen } = netwerkPakket(facts());
    const text = [
      ...delen.map(({ leeg }) => leeg),
      ...delen.flatMap(({ regels }) => regels.map(({ tekst }) => tekst)),
    ].join('\n');

    expect(meanSentenceLength(text)).toBeLessThanOrEqual(MAX_MEAN_WORDS);
    expect(findJargon(text)).toEqual([]);
  });
});
