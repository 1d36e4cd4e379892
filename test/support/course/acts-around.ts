import { findButton } from '../card-reader.ts';
import { plusDays } from './days.ts';
import { holds } from './dossier.ts';
import { gemeenteIdOf } from './facts-around.ts';
import { type Act, type Around, coordinatorOf, fill, leiderOf, pick, press } from './hands.ts';
import { CONTACTEN, PROJECTLEIDERS } from './people-of-course.ts';

/** What happens around the opdrachten: contacts are chosen and asked, raden advise, reports come in, texts are written for everybody. */

const MOST_RADEN = 2;
const MOST_RAPPORTEN = 4;
/** One in so many times. */
const RARELY = 4;

/** The first contacts; who comes for the other gemeenten is owed from then. */
const contact: Act = async (around) => {
  const [hilversum, huizen] = CONTACTEN;
  for (const [gemeente, one] of [
    ['Hilversum', hilversum],
    ['Huizen', huizen],
  ] as const) {
    const id = gemeenteIdOf(gemeente);
    // Who stopped is followed up by who owes it.
    if ((around.facts.gemeenten.get(id)?.contacten.size ?? 0) > 0) continue;
    await fill(coordinatorOf(around), ['gemeenten.addContactForm', { gemeente: id }], 'Bewaar', {
      contact: one.id,
    });
    return;
  }
};

/** The contacts are asked for topics, once a year; they answer one by one. */
const uitvraag: Act = async (around) => {
  const { facts, today } = around;
  const jaar = String(Number(today.slice(0, 4)) + 1);
  const asked = facts.uitvragen.get(jaar);
  if (facts.gemeenten.size > 0 && (asked?.size ?? 0) === 0) {
    await fill(coordinatorOf(around), ['jaaragenda.askForm', { jaar }], 'Vraag', {
      voor: plusDays(today, 14),
    });
    return;
  }
  const waits = CONTACTEN.find(({ id }) => asked?.get(id) && !asked.get(id)?.beantwoord);
  if (!waits || around.below(3) > 0) return;
  const client = around.client(waits.id);
  const card = client.screen().findLast((one) => findButton(one, 'Wij hebben geen onderwerp'));
  if (card && around.below(2) === 0) await press(client, card, 'Wij hebben geen onderwerp');
  else
    await fill(client, ['jaaragenda.answerForm', { jaar }], 'Geef door', {
      titel: `Onderwerp van een gemeente, ${today}`,
    });
};

const raad: Act = async (around) => {
  const count = around.facts.raden.size;
  if (count < MOST_RADEN)
    await fill(coordinatorOf(around), ['adviesraden.new', {}], 'Voeg toe', {
      naam: `Adviesraad ${count + 1}`,
      waar: 'Hilversum',
    });
};

const askAdvies: Act = async (around) => {
  const { facts, today, below } = around;
  const raden = [...facts.raden.keys()];
  const open = [...facts.opdrachten.values()].filter(
    (one) => one.adviezen.size === 0 && !holds(one) && leiderOf(around, one),
  );
  const opdracht = pick(around, open);
  const client = opdracht && leiderOf(around, opdracht);
  if (client && raden.length > 0)
    await fill(client, ['opdrachten.askAdviesForm', { opdracht: opdracht.id }], 'Leg de vraag vast', {
      raad: raden[below(raden.length)] ?? '',
      vraag: 'Wat vindt de raad van één vast gezicht?',
      uiterlijk: plusDays(today, 7 + below(30)),
      krap: 'Het overleg is al snel.',
    });
};

/** A report comes in, gets its findings, and of one of them it is agreed who does what. */
const rapport: Act = async (around) => {
  const { facts, today, below } = around;
  const client = coordinatorOf(around);
  const all = [...facts.rapporten.values()];
  const empty = all.find(({ bevindingen }) => bevindingen.size === 0);
  const open = all.flatMap(({ id, bevindingen }) =>
    [...bevindingen].flatMap(([bevinding, { afspraak }]) => (afspraak ? [] : [{ rapport: id, bevinding }])),
  );
  const one = pick(around, open);
  if (empty)
    await fill(client, ['rapporten.addBevindingenForm', { rapport: empty.id }], 'Bewaar', {
      lijst: 'Wachttijd: de helft wachtte lang.\nTaxi: die komt vaak te laat.',
    });
  else if (one && below(2) === 0)
    await fill(client, ['rapporten.agreeForm', one], 'Bewaar', {
      wat: 'Bespreken met de vervoerder.',
      aan: pick(around, PROJECTLEIDERS)?.id ?? '',
      datum: plusDays(today, 5 + below(40)),
    });
  else if (all.length < MOST_RAPPORTEN)
    await fill(client, ['rapporten.addForm', {}], 'Bewaar', {
      rapportsoort: 'CEO Wmo',
      titel: `Ervaringen, opgenomen op ${today}`,
      jaar: '2025',
    });
};

const openbaar: Act = async (around) => {
  const agreed = [...around.facts.opdrachten.values()].filter(
    (one) => one.plan === 'afgestemd' && one.openbaar.voorgelegd === undefined && leiderOf(around, one),
  );
  const opdracht = pick(around, agreed);
  const client = opdracht && leiderOf(around, opdracht);
  if (client)
    await fill(
      client,
      ['opdrachten.composeOpenbareTekst', { opdracht: opdracht.id }],
      'Leg voor aan de coördinator',
    );
};

/** A text that everybody may read is withdrawn: it was not right. */
const withdraw: Act = async (around) => {
  const opdracht = pick(
    around,
    [...around.facts.opdrachten.values()].filter(({ openbaar: { isGoedgekeurd } }) => isGoedgekeurd),
  );
  if (opdracht && around.below(RARELY) === 0)
    await fill(
      coordinatorOf(around),
      ['opdrachten.withdrawOpenbareTekstForm', { opdracht: opdracht.id }],
      'Trek de tekst in',
      { reden: 'Er stond iets in wat niet klopt.' },
    );
};

/** Somebody stops as contact of a gemeente, today or soon. */
const contactStops: Act = async (around) => {
  const { facts, today, below } = around;
  const all = [...facts.gemeenten].flatMap(([gemeente, { contacten }]) =>
    [...contacten].flatMap(([contact, { tot }]) => (tot === undefined ? [{ gemeente, contact }] : [])),
  );
  const one = pick(around, all);
  if (one && below(RARELY) === 0)
    await fill(coordinatorOf(around), ['gemeenten.endContactForm', one], 'Bewaar', {
      tot: plusDays(today, below(9)),
    });
};

/** A meeting with a raad that is still to come does not take place. */
const cancelRaad: Act = async (around) => {
  const { facts, today } = around;
  const all = [...facts.raden.values()].flatMap(({ id, overleggen }) =>
    [...overleggen].flatMap(([raadsoverleg, { datum, gehouden, afgezegd }]) =>
      gehouden || afgezegd !== undefined || datum < today ? [] : [{ raad: id, raadsoverleg }],
    ),
  );
  const one = pick(around, all);
  if (one)
    await fill(coordinatorOf(around), ['adviesraden.cancelOverlegForm', one], 'Leg vast', {
      reden: 'De voorzitter is ziek.',
    });
};

/** What a year has few chances for, when its moment is there: the first meeting with a raad is cancelled. */
export function firstAround({ facts, today }: Around): Act | undefined {
  const all = [...facts.raden.values()].flatMap(({ overleggen }) => [...overleggen.values()]);
  const wasCancelled = all.some(({ afgezegd }) => afgezegd !== undefined);
  return all.some(({ datum }) => datum > today) && !wasCancelled ? cancelRaad : undefined;
}

/** Each of these now and then, beside what people owe; chosen with chances of their own, so that the other acts stay as they were. */
export const AROUND: readonly Act[] = [
  ...[contact, uitvraag, uitvraag, raad, askAdvies, rapport, openbaar],
  ...[withdraw, contactStops, cancelRaad],
];
