import { plusDays } from './days.ts';
import { holds, isFinished, isPutOff, routeOf } from './dossier.ts';
import type { OpdrachtFacts } from './facts.ts';
import {
  type Act,
  type Around,
  coming,
  coordinatorOf,
  fill,
  leiderOf,
  meetingDay,
  pick,
  press,
} from './hands.ts';
import { PROJECTLEIDERS, TREKKERS } from './people-of-course.ts';
import { decide } from './settle.ts';

/** Opdrachten, meetings, besluiten, signalen and topics come and change. */

/** What happens in the course of a year beside what people owe. */

/** The gemeenten that an opdracht names, one after the other. */
const NAMED = ['', 'Hilversum', 'Hilversum,Huizen'] as const;

export const addOpdracht = async (
  around: Around,
  leider = around.below(12) === 0 ? undefined : pick(around, PROJECTLEIDERS),
): Promise<void> => {
  const { today, below, facts } = around;
  const coordinator = coordinatorOf(around);
  const known = pick(
    around,
    coming(around, 'do').filter(({ datum }) => datum > plusDays(today, 16)),
  );
  const added = await fill(coordinator, ['opdrachten.new', {}], 'Toevoegen', {
    titel: `Opdracht nummer ${String(facts.opdrachten.size).padStart(3, '0')}`,
    projectleiderId: leider?.id ?? '',
    gemeenten: NAMED[facts.opdrachten.size % NAMED.length] ?? '',
    overleg: 'do',
    datum: known?.datum ?? meetingDay(today, 14 + below(20)),
  });
  const opdracht = /"opdracht":"([^"]+)"/.exec(JSON.stringify(added?.card?.json))?.[1];
  if (opdracht === undefined)
    throw new Error(`no opdracht was added: ${added?.message ?? added?.card?.text}`);
  const trekker = TREKKERS[below(4)];
  if (trekker)
    await fill(coordinator, ['opdrachten.chooseTrekker', { opdracht }], 'Bewaar', { trekkerId: trekker.id });
};

export const addAnother: Act = async (around) => {
  const open = [...around.facts.opdrachten.values()].filter((one) => !isFinished(one));
  if (open.length < around.most) await addOpdracht(around);
};

/** For one person, after the office closed: they wait for the morning. */
export const addTwo: Act = async (around) => {
  const leider = pick(around, PROJECTLEIDERS);
  await addOpdracht(around, leider);
  await addOpdracht(around, leider);
};

/** Puts an opdracht on the agenda of a body that decides. */
const toBeDecided =
  (overleg: string, among: (around: Around) => readonly OpdrachtFacts[]): Act =>
  async (around) => {
    const { today, below } = around;
    const opdracht = pick(around, among(around));
    if (!opdracht) return;
    const coordinator = coordinatorOf(around);
    const day = plusDays(today, overleg === 'ab' ? 8 : 15);
    const vergadering = pick(
      around,
      coming(around, overleg).filter(({ datum }) => datum >= day),
    );
    if (!vergadering) {
      const datum = meetingDay(day, below(20));
      await fill(coordinator, ['vergaderingen.new', {}], 'Plannen', { overleg, datum });
      return;
    }
    await fill(coordinator, ['vergaderingen.addPunt', { vergadering: vergadering.id }], 'Toevoegen', {
      opdracht: opdracht.id,
      doel: 'vaststellen',
    });
  };

const isOnTheWay = (one: OpdrachtFacts): boolean => !holds(one) && !isPutOff(one);

export const toPfho = toBeDecided('pfho', ({ facts, today }) =>
  [...facts.opdrachten.values()].filter(
    (one) =>
      isOnTheWay(one) &&
      !routeOf(facts, one, today).some(({ punt, stand }) => punt.doel === 'vaststellen' && stand === 'komt'),
  ),
);

export const toAb = toBeDecided('ab', ({ facts }) =>
  [...facts.opdrachten.values()].filter((one) =>
    ['goedgekeurd', 'aangepast'].includes(holds(one)?.uitkomst ?? ''),
  ),
);

export const move: Act = async (around) => {
  const one = pick(around, coming(around));
  if (!one) return;
  const datum = meetingDay(around.today, 3 + around.below(60));
  await fill(coordinatorOf(around), ['vergaderingen.move', { vergadering: one.id }], 'Verplaatsen', {
    datum,
  });
};

export const cancel: Act = async (around) => {
  const one = pick(around, coming(around));
  if (one)
    await fill(
      coordinatorOf(around),
      ['vergaderingen.cancel', { vergadering: one.id }],
      'Annuleer de vergadering',
    );
};

/** A point that is to come is taken off again, whether the opdracht names that meeting or not. */
export const takeOff: Act = async (around) => {
  const one = pick(
    around,
    coming(around).filter(({ punten }) => punten.size > 0),
  );
  const punt = one && pick(around, [...one.punten.keys()]);
  if (!one || punt === undefined) return;
  const client = coordinatorOf(around);
  const { card } = await client.execute('vergaderingen.openPunt', { vergadering: one.id, punt });
  if (card) await press(client, card, 'Haal van de agenda');
};

/** What was cancelled goes on after all, on its own day. */
export const planAgain: Act = async (around) => {
  const { facts, today } = around;
  const cancelled = [...facts.vergaderingen.values()].filter(
    ({ geannuleerd, datum }) => geannuleerd !== undefined && datum > today,
  );
  const one = pick(around, cancelled);
  if (one)
    await fill(coordinatorOf(around), ['vergaderingen.new', {}], 'Plannen', {
      overleg: one.overlegId,
      datum: one.datum,
    });
};

/** What lost its meeting, or was put off, gets another one. */
export const replan: Act = async (around) => {
  const { facts, today } = around;
  const lost = [...facts.opdrachten.values()].filter(
    (one) => !holds(one) && !routeOf(facts, one, today).some(({ stand }) => stand === 'komt'),
  );
  const opdracht = pick(around, lost);
  const to = pick(around, coming(around, 'pfho'));
  if (!opdracht) return;
  const client = coordinatorOf(around);
  if (!to)
    await fill(client, ['vergaderingen.new', {}], 'Plannen', {
      overleg: 'pfho',
      datum: meetingDay(today, 30 + around.below(30)),
    });
  else
    await fill(client, ['vergaderingen.addPunt', { vergadering: to.id }], 'Toevoegen', {
      opdracht: opdracht.id,
      doel: 'vaststellen',
    });
};

export const correct: Act = async (around) => {
  const { facts } = around;
  const decided = [...facts.opdrachten.values()].filter(({ besluiten }) => besluiten.size > 0);
  const opdracht = pick(around, decided);
  const besluit = opdracht && pick(around, [...opdracht.besluiten.values()]);
  if (opdracht && besluit) await decide(around, besluit.vergaderingId, opdracht);
};

export const promise: Act = async (around) => {
  const opdracht = pick(
    around,
    [...around.facts.opdrachten.values()].filter((one) => holds(one)?.uitkomst === 'goedgekeurd'),
  );
  if (!opdracht) return;
  await fill(
    coordinatorOf(around),
    ['opdrachten.addToezegging', { opdracht: opdracht.id }],
    'Leg de toezegging vast',
    {
      wat: `Toezegging van ${around.today}: een voorstel over vervoer.`,
      ...(around.below(3) === 0
        ? { eigenaarNaam: 'Iemand van de raad' }
        : { eigenaarId: pick(around, PROJECTLEIDERS)?.id ?? '' }),
      datum: plusDays(around.today, 5 + around.below(40)),
    },
  );
};

/** Records of an activiteit that is still to be held that it is otherwise than planned. */
const otherwise =
  (wat: string, inputs: (around: Around) => Readonly<Record<string, string>>): Act =>
  async (around) => {
    const planned = [...around.facts.opdrachten.values()]
      .filter((one) => one.plan === 'afgestemd' && !holds(one) && leiderOf(around, one))
      .flatMap((opdracht) =>
        [...opdracht.activiteiten].flatMap(([activiteit, { aantal, geannuleerd }]) =>
          aantal === undefined && !geannuleerd ? [{ opdracht, activiteit }] : [],
        ),
      );
    const one = pick(around, planned);
    const client = one && leiderOf(around, one.opdracht);
    if (client)
      await fill(
        client,
        ['opdrachten.recordForm', { opdracht: one.opdracht.id, activiteit: one.activiteit, wat }],
        'Bewaar',
        inputs(around),
      );
  };

export const moveActiviteit = otherwise('verplaatst', ({ today, below }) => ({
  datum: plusDays(today, 5 + below(30)),
  reden: 'De zaal was bezet.',
}));

export const cancelActiviteit = otherwise('geannuleerd', () => ({
  reden: 'Er waren te weinig aanmeldingen.',
}));

export const signaal: Act = async (around) => {
  const client = coordinatorOf(around);
  const waiting = [...around.facts.signalen.values()].find(({ aan }) => aan === undefined);
  if (waiting)
    await fill(client, ['signalen.assignForm', { signaal: waiting.id }], 'Wijs toe', {
      aan: pick(around, PROJECTLEIDERS)?.id ?? '',
    });
  else
    await fill(client, ['signalen.new', {}], 'Bewaar', {
      bron: 'website',
      onderwerp: `Signaal van ${around.today}`,
      tekst: 'De taxi komt te laat.',
      ontvangen: around.today,
    });
};

/** A topic comes, is fixed by a PFHO that met, and becomes an opdracht. */
export const jaaragenda: Act = async (around) => {
  const { facts, today } = around;
  const client = coordinatorOf(around);
  const jaar = today.slice(0, 4);
  const all = [...(facts.jaren.get(jaar) ?? [])].filter(
    ([, one]) => one.open && one.opdrachtId === undefined,
  );
  const [fixed] =
    pick(
      around,
      all.filter(([, { vast }]) => vast),
    ) ?? [];
  const [provisional] =
    pick(
      around,
      all.filter(([, { vast }]) => !vast),
    ) ?? [];
  const how = around.below(3);
  if (fixed !== undefined && how === 0)
    await fill(client, ['jaaragenda.opdrachtForm', { jaar, onderwerp: fixed }], 'Maak de opdracht', {
      datum: meetingDay(today, 20 + around.below(20)),
    });
  else if (provisional !== undefined && how < 2)
    await fill(client, ['jaaragenda.fixForm', { jaar }], 'Stel vast', { onderwerpen: provisional });
  else
    await fill(client, ['jaaragenda.addForm', { jaar }], 'Voeg toe', {
      titel: `Onderwerp van ${today}`,
      toelichting: 'Inwoners vroegen erom.',
    });
};
