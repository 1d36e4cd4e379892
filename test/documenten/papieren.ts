import { PROEF } from '../../src/documenten/huisstijl-file.ts';
import type { LogEntry } from '../../src/logboek/ports.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { foldOpdracht, type OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { composePassage } from '../../src/opdrachten/passage/passage-compose.ts';
import { agendaDocument } from '../../src/overzichten/agenda-stukken.ts';
import { briefDocument, briefTekst } from '../../src/overzichten/brief.ts';
import { evaluatieDocument } from '../../src/overzichten/evaluatie.ts';
import { financienBlokken } from '../../src/overzichten/financien.ts';
import { jaaragendaDocument } from '../../src/overzichten/jaaragenda-stuk.ts';
import { netwerkPakket } from '../../src/overzichten/netwerk.ts';
import { netwerkBronnenDocument, netwerkDocument } from '../../src/overzichten/netwerk-document.ts';
import { bronnenDocument, opleggerDocument } from '../../src/overzichten/oplegger.ts';
import { sectieDocument, sectiesDocument } from '../../src/overzichten/sectie.ts';
import { jaaroverzichtOf, standVanZakenDocument } from '../../src/overzichten/stand-van-zaken.ts';
import { zonderNamen } from '../../src/overzichten/zonder-namen.ts';
import type { DocumentModel, Papier } from '../../src/shared/document.ts';
import type { Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';
import { GELD_2027 } from '../support/card-samples-budget.ts';
import { sampleOnderwerp, sampleSignaal } from '../support/card-samples-jaar.ts';
import { AGREED, COMPLETE, coordinator, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { REGIO } from '../support/regio.ts';
import { aStop } from '../support/route.ts';
import { brought, HELD, judged } from '../support/uitvoering.ts';

/** One played dossier, and every paper that is printed of it. */

/** A dossier with a saved passage, and its log. */
export function withPassage(...inbreng: readonly OpdrachtEvent[]): {
  dossier: Dossier;
  entries: LogEntry<OpdrachtEvent>[];
} {
  const begin: OpdrachtEvent[][] = [
    [
      {
        soort: 'opdracht toegevoegd',
        gegevens: {
          titel: 'Herinrichting huishoudelijke hulp & begeleiding',
          kenmerk: 'DOC-24008138',
          programma: 'Gezondheid',
          gemeenten: ['Hilversum', 'Huizen'],
          notities: [],
        },
        bron: 'kaart',
      },
      { soort: 'projectleider toegewezen', projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id } },
    ],
    [filledIn(COMPLETE)],
    [SUBMITTED],
    [AGREED],
    [HELD],
    ...inbreng.map((event) => [event]),
    [{ soort: 'inbreng verwerkt' }],
  ];
  const entries: LogEntry<OpdrachtEvent>[] = [];
  let dossier: Dossier | undefined;
  const add = (events: OpdrachtEvent[]): void => {
    const number = entries.length + 1;
    const at = `2027-02-0${Math.min(9, number)}T09:00:00.000Z`;
    const actor = number === 4 ? CARLA : SAMIRA;
    entries.push({ stream: 'opdracht:a', number, at, actor, events });
    for (const event of events) dossier = foldOpdracht(dossier, event, { id: 'a', at, actor });
  };
  for (const events of begin) add(events);
  if (!dossier) throw new Error('no dossier');
  const regels = composePassage(dossier).map(({ tekst, bronnen }) => ({ tekst, bronnen: [...bronnen] }));
  add([
    { soort: 'passage vastgelegd', regels: [...regels, { tekst: 'Dank aan wie meedeed.', bronnen: [] }] },
  ]);
  return { dossier, entries };
}

const NOW = '2027-02-10T09:00:00.000Z';
const PERIODE = { van: '2026-08-01', tot: '2027-02-10' };
const VERGADERING: Vergadering = {
  id: 'do-2027-02-16',
  overlegId: 'do',
  overlegNaam: 'Directieoverleg',
  datum: '2027-02-16',
  agendapunten: [],
};

function played() {
  const { dossier, entries } = withPassage(
    brought('Een vaste hulp geeft rust', 'Betaal ook de buurvrouw'),
    judged('overgenomen', ['i1']),
    judged('niet', ['i2'], 'De wet staat dit niet toe.'),
  );
  const { passage } = dossier;
  if (!passage) throw new Error('no passage');
  const route = [
    aStop('do', '2027-01-19', { doel: 'adviseren', stand: 'gehouden', conclusie: 'positief advies' }),
    aStop('pfho', '2027-03-04', { doel: 'vaststellen' }),
  ];
  return { dossier, entries, passage, route };
}

const GEEN = { vanToepassing: 'nee', redenGeen: 'wettelijk bepaald' } as const;
function pakketOf({ dossier }: ReturnType<typeof played>) {
  return netwerkPakket({
    periode: PERIODE,
    dossiers: [dossier],
    signalen: [sampleSignaal()],
    jaaragendas: [{ id: '2027', onderwerpen: [sampleOnderwerp()], vragen: [] }],
  });
}

const PFHO = { id: 'pfho-2027-03-04', overlegNaam: 'Portefeuillehoudersoverleg', datum: '2027-03-04' };

/** The same after the besluit, the letter and the meetlat. */
export function finished(): Dossier {
  const { id: vergaderingId, ...besluit } = PFHO;
  const events: OpdrachtEvent[] = [
    { soort: 'besluit genomen', vergaderingId, ...besluit, uitkomst: 'goedgekeurd' },
    {
      soort: 'terugkoppeling geschreven',
      tekst: 'Beste deelnemer,\n\nDit nemen we over:\n- Een vaste hulp.\n\nBedankt.',
    },
    { soort: 'terugkoppeling gegeven', kanaal: 'brief of e-mail', datum: '2027-03-20' },
    {
      soort: 'meetlat bijgewerkt',
      metingen: [{ stelling: 'mens', score: 'onvoldoende', notitie: 'Nodig mensen eerder uit.' }],
    },
    { soort: 'meetlat afgerond' },
  ];
  const stamp = { id: 'a', at: '2027-03-21T09:00:00.000Z', actor: SAMIRA };
  return events.reduce(
    (state: Dossier, event) => foldOpdracht(state, event, stamp) ?? state,
    played().dossier,
  );
}

export function brief() {
  const dossier = finished();
  const tekst = briefTekst(dossier);
  if (!tekst) throw new Error('no letter');
  return { dossier, tekst, regio: 'Regio Voorbeeld', datum: '2027-03-20' };
}

const financienVan = (dossier: Dossier) => financienBlokken(dossier, new Map([[2027, GELD_2027]]));

/** Of every paper that can be printed one: a paper that is not here does not compile. */
export const PAPIEREN: Readonly<Record<Papier, () => DocumentModel>> = {
  oplegger() {
    const { dossier, passage, route } = played();
    const financien = financienVan(dossier);
    return opleggerDocument({
      dossier,
      passage,
      route,
      overleggen: REGIO.overleggen,
      domein: 'sociaal',
      financien,
    });
  },
  bronnentabel: () => bronnenDocument(played()),
  sectie: () => sectieDocument(played().dossier, NOW),
  secties: () =>
    sectiesDocument({ vergadering: VERGADERING, dossiers: [played().dossier] }, coordinator, NOW),
  agenda() {
    const { dossier, route } = played();
    const zonder = {
      ...withPassage().dossier,
      id: 'b',
      titel: 'Wettelijk tarief',
      passage: undefined,
      plan: GEEN,
    };
    const punt = { doel: 'vaststellen', fixed: true } as const;
    return agendaDocument({
      vergadering: { ...VERGADERING, tijd: '10:00' },
      agenda: [
        { ...punt, id: 'a', opdrachtId: 'a', titel: dossier.titel, volgorde: 1 },
        {
          ...punt,
          id: 'b',
          opdrachtId: 'b',
          titel: zonder.titel,
          volgorde: 2,
          conclusie: 'Positief advies.',
        },
        { ...punt, id: 'c', titel: 'Mededelingen', doel: 'informeren', volgorde: 3 },
        { ...punt, id: 'd', opdrachtId: 'd', titel: 'Vervoer', volgorde: 4, uitgesteldNaar: 'do-2027-03-16' },
      ],
      dossiers: [dossier, zonder],
      domeinVan: REGIO.domein,
      financienVan,
      elsewhere: { 'do-2027-03-16': 'Directieoverleg, 16 mrt 2027' },
      routeOf: () => route,
      overleggen: REGIO.overleggen,
      reader: coordinator,
      now: NOW,
    });
  },
  netwerkbijeenkomst() {
    return netwerkDocument(pakketOf(played()), NOW, zonderNamen(new Set([SAMIRA.naam])));
  },
  'bronnen netwerkbijeenkomst': () => netwerkBronnenDocument(pakketOf(played()), NOW, () => () => undefined),
  jaaragenda() {
    const { dossier } = played();
    const onderwerpen = [
      sampleOnderwerp({ opdrachtId: 'a', vastgesteld: PFHO }),
      sampleOnderwerp({ id: 'o2', titel: 'Vervoer', trekkers: ['Willem Hoekstra'] }),
    ];
    return jaaragendaDocument({
      agenda: { id: '2027', onderwerpen, vragen: [] },
      dossiers: new Map([
        ['a', { dossier, dates: { route: [aStop('pfho', '2027-03-04', { doel: 'vaststellen' })] } }],
      ]),
      aan: 'Portefeuillehoudersoverleg',
      van: CARLA.naam,
      datum: '2027-02-10',
    });
  },
  brief: () => briefDocument(brief()),
  evaluatie: () => evaluatieDocument(finished()),
  proef: () => PROEF,
  'stand van zaken'() {
    const jaaragenda = { id: '2027', onderwerpen: [sampleOnderwerp()], vragen: [] };
    const overzicht = jaaroverzichtOf([{ dossier: played().dossier }], [jaaragenda], '2027');
    return standVanZakenDocument(
      { ...overzicht, geld: GELD_2027 },
      {
        aan: 'Portefeuillehoudersoverleg',
        van: CARLA.naam,
        datum: '2027-02-10',
      },
    );
  },
};
