import { findButton } from '../card-reader.ts';
import { ANSWERS } from '../story.ts';
import { plusDays } from './days.ts';
import { isWithdrawn, tookPart } from './dossier.ts';
import type { OpdrachtFacts } from './facts.ts';
import { type Around, coming, coordinatorOf, fill, leiderOf, pick, press, steps } from './hands.ts';
import type { Owed } from './owed.ts';
import { COORDINATORS, PROJECTLEIDERS, TREKKERS } from './people-of-course.ts';

/** What somebody does who does what is owed. */

async function makePlan(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const client = leiderOf(around, opdracht);
  if (!client) return;
  const open = ['opdrachten.openPlan', { opdracht: opdracht.id }] as const;
  const wanneer = plusDays(around.today, 6 + around.below(20));
  if (opdracht.isTerug) {
    await fill(client, ['opdrachten.plan', { opdracht: opdracht.id }], 'Plan indienen');
  } else if (around.below(6) === 0) {
    await steps(
      client,
      await fill(client, open, 'Nee'),
      ['Bewaar en verder', { redenGeen: 'spoed', toelichtingGeen: 'De wet laat hier geen ruimte.' }],
      ['Plan indienen', {}],
    );
  } else {
    const { niveau, methoden, rolTrekker } = ANSWERS;
    // What was copied whole from another opdracht is asked again.
    const own = (text: string): string => `${text} Dit gaat over ${opdracht.titel}.`;
    await steps(
      client,
      await fill(client, open, 'Ja, inwoners doen mee'),
      ['Bewaar en verder', { centraleVraag: own(ANSWERS.centraleVraag), doel: own(ANSWERS.doel), niveau }],
      ['Bewaar en verder', { ervaring: own(ANSWERS.ervaring) }],
      ['Bewaar en verder', { methoden }],
      [
        'Bewaar en verder',
        { rolTrekker, activiteitSoort: 'focusgroep', activiteitDatum: wanneer, activiteitAantal: '12' },
      ],
      ['Bewaar en verder', { terugkoppelingWijze: own(ANSWERS.terugkoppelingWijze) }],
      ['Plan indienen', {}],
    );
  }
}

async function recordActiviteit(
  around: Around,
  { opdracht, id }: Owed,
  wat: string,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const client = opdracht && leiderOf(around, opdracht);
  const data = { opdracht: opdracht?.id ?? '', activiteit: id.slice(id.indexOf('/') + 1), wat };
  if (client) await fill(client, ['opdrachten.recordForm', data], 'Bewaar', inputs);
}

/** Writes down what residents said, gives each point an oordeel, and says that this was all. */
async function workIn(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const client = leiderOf(around, opdracht);
  if (!client) return;
  const about = { opdracht: opdracht.id };
  const isHeard = [...opdracht.activiteiten.values()].some(({ aantal = 0 }) => aantal > 0);
  if (isHeard && opdracht.inbreng.size === 0) {
    await fill(client, ['opdrachten.inbrengForm', about], 'Bewaar', {
      tekst: '- Een vaste hulp\n- Minder formulieren',
    });
    return;
  }
  const ids = [...opdracht.inbreng.keys()];
  if (ids.length > 0)
    await fill(client, ['opdrachten.oordeel', about], 'Bewaar', {
      punten: ids.join(','),
      ...(around.below(2) === 0
        ? { oordeel: 'overgenomen' }
        : { oordeel: 'niet', reden: 'Hier is geen geld voor.' }),
    });
  await fill(client, ['opdrachten.uitvoering', about], 'De inbreng is verwerkt');
}

const OUTCOMES = [
  'goedgekeurd',
  'goedgekeurd',
  'aangepast',
  'uitgesteld',
  'ingetrokken',
  'ter kennisname',
] as const;

/** What never happened comes first now and then; one of the opdrachten of which people must hear so is withdrawn. */
function outcomeOf({ facts, below }: Around, opdracht: OpdrachtFacts): (typeof OUTCOMES)[number] {
  const isWithdrawnOnce = [...facts.opdrachten.values()].some((one) => isWithdrawn(one) && tookPart(one));
  if (tookPart(opdracht) && !isWithdrawnOnce) return 'ingetrokken';
  const never = OUTCOMES.find((one) => !facts.gebeurd.has(`besluit genomen: ${one}`));
  return (below(2) === 0 ? never : undefined) ?? OUTCOMES[below(OUTCOMES.length)] ?? 'goedgekeurd';
}

export async function decide(around: Around, vergadering: string, opdracht: OpdrachtFacts): Promise<void> {
  const client = coordinatorOf(around);
  const uitkomst = outcomeOf(around, opdracht);
  const naar = pick(
    around,
    coming(around).filter(({ overlegId }) => overlegId === 'pfho' || overlegId === 'ab'),
  );
  const postponed: Record<string, string> =
    uitkomst === 'uitgesteld' && naar && around.below(2) === 0 ? { naar: naar.id } : {};
  const { card } = await client.execute('vergaderingen.openBesluit', { vergadering, punt: opdracht.id });
  if (!card) return;
  const isAgain = 'reden' in card.inputs;
  const why: Record<string, string> = isAgain ? { reden: 'Het was verkeerd opgeschreven.' } : {};
  await press(client, card, 'Bewaar het besluit', {
    uitkomst,
    toelichting: `Er is ${around.today} over gesproken.`,
    ...why,
    ...('naar' in card.inputs ? postponed : {}),
  });
}

async function giveBack(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const client = leiderOf(around, opdracht);
  if (!client) return;
  const open = ['opdrachten.openTerugkoppeling', { opdracht: opdracht.id }] as const;
  let { card } = await client.execute(...open);
  if (card && findButton(card, 'Dit verandert niets')) {
    await press(client, card, 'Dit verandert niets');
    ({ card } = await client.execute(...open));
  }
  if (!card) return;
  if (findButton(card, 'Leg vast: niet nodig') && around.below(2) === 0) {
    const leave = (await press(client, card, 'Leg vast: niet nodig'))?.card;
    if (leave)
      await press(client, leave, 'Er hoeft niets te worden verteld', {
        reden: 'Dit is hetzelfde als wat wij al schreven.',
      });
    return;
  }
  const written = findButton(card, 'Bewaar en verder')
    ? (await press(client, card, 'Bewaar en verder'))?.card
    : card;
  if (written)
    await press(client, written, 'De terugkoppeling is gegeven', {
      kanaal: 'nieuwsbrief',
      datum: around.today,
      bereikt: '12',
    });
}

async function measure(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const client = leiderOf(around, opdracht);
  if (!client) return;
  let { card } = await client.execute('opdrachten.openMeetlat', { opdracht: opdracht.id });
  for (const button of ['Bewaar en verder', 'Klaar']) {
    const scores = Object.keys(card?.inputs ?? {}).filter((id) => id.startsWith('score-'));
    card =
      card && (await press(client, card, button, Object.fromEntries(scores.map((id) => [id, 'goed']))))?.card;
  }
}

/** What somebody does who does what is owed. */
export async function settle(around: Around, owed: Owed): Promise<void> {
  const { opdracht } = owed;
  const over = owed.id.slice(owed.id.indexOf('/') + 1);
  if (owed.owners.every((id) => around.shut.has(id))) return;
  if (!opdracht) return settleOther(around, owed);
  switch (owed.soort) {
    case 'plan ingediend':
      return makePlan(around, opdracht);
    case 'plan afgestemd': {
      const coordinator = coordinatorOf(around);
      const { card } = await coordinator.execute('opdrachten.review', { opdracht: opdracht.id });
      if (!card) return;
      const other = pick(
        around,
        COORDINATORS.filter(({ id }) => id !== opdracht.beoordelaar),
      );
      // Who was asked to judge it takes the time.
      if (opdracht.beoordelaar !== undefined && around.below(4) > 0) return;
      if (other && around.below(3) === 0)
        await fill(coordinator, ['opdrachten.askColleague', { opdracht: opdracht.id }], 'Geef door', {
          aan: other.id,
        });
      else if (around.below(4) > 0) await press(coordinator, card, 'Akkoord');
      else
        await steps(coordinator, await press(coordinator, card, 'Stuur terug met een vraag'), [
          'Stuur terug',
          { veld: opdracht.vanToepassing === 'nee' ? 'toelichtingGeen' : 'doel', vraag: 'Waarom zo?' },
        ]);
      return;
    }
    case 'uitnodiging verstuurd':
      return recordActiviteit(around, owed, 'uitnodiging', { datum: around.today });
    case 'opbrengst vastgelegd': {
      const activiteit = opdracht.activiteiten.get(over);
      if (!activiteit || activiteit.wanneer > around.today) return;
      const aantal = String(around.below(4) === 0 ? 0 : 12);
      const reden: Record<string, string> = aantal === '0' ? { reden: 'Er kwam niemand.' } : {};
      return recordActiviteit(around, owed, 'gehouden', {
        datum: activiteit.wanneer,
        aantal,
        opbrengst: 'Mensen willen een vaste hulp.',
        ...reden,
      });
    }
    case 'inbreng verwerkt':
      return workIn(around, opdracht);
    case 'passage klaar': {
      const client = leiderOf(around, opdracht);
      if (client) await fill(client, ['opdrachten.composePassage', { opdracht: opdracht.id }], 'Bewaar');
      return;
    }
    case 'besluit vastgelegd':
      return decide(around, over, opdracht);
    case 'terugkoppeling gegeven':
      // Nobody hurries for what was withdrawn.
      if (isWithdrawn(opdracht) && around.below(5) > 0) return;
      return giveBack(around, opdracht);
    case 'meetlat ingevuld':
      return measure(around, opdracht);
    case 'ontbrekende trekker':
      await fill(coordinatorOf(around), ['opdrachten.chooseTrekker', { opdracht: opdracht.id }], 'Bewaar', {
        trekkerId: pick(around, TREKKERS)?.id ?? '',
      });
      return;
    case 'voorstel over de week':
      return decideWeek(around, over, opdracht);
    case 'stil dossier':
      if (over === 'projectleider')
        await fill(coordinatorOf(around), ['opdrachten.assign', { opdracht: opdracht.id }], 'Bewaar', {
          projectleiderId: pick(around, PROJECTLEIDERS)?.id ?? '',
        });
      if (over === 'toezegging') return keepOfNobody(around, opdracht);
      return;
    case 'toezegging nagekomen': {
      const data = { opdracht: opdracht.id, toezegging: over };
      await fill(
        around.client(owed.owners[0] ?? ''),
        ['opdrachten.openToezegging', data],
        'Dit is nagekomen',
        {
          hoe: 'Het voorstel ging naar de raad.',
        },
      );
    }
  }
}

/** A promise of somebody who is not known: the coördinator says that it was kept. */
async function keepOfNobody(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const [toezegging] = [...opdracht.toezeggingen].find(([, { van, klaar }]) => !van && !klaar) ?? [];
  if (toezegging === undefined) return;
  const data = { opdracht: opdracht.id, toezegging };
  await fill(coordinatorOf(around), ['opdrachten.openToezegging', data], 'Dit is nagekomen', {
    hoe: 'Het staat in de brief aan de raad.',
  });
}

/** What misses its plan or passage in the week before a meeting. */
async function decideWeek(around: Around, vergadering: string, opdracht: OpdrachtFacts): Promise<void> {
  const client = coordinatorOf(around);
  const data = { vergadering, punt: opdracht.id };
  const how = around.below(5);
  if (how < 2) await client.execute('vergaderingen.weekAsk', data);
  else if (how < 4) {
    const { card } = await client.execute('vergaderingen.weekKeepForm', data);
    // Another decided about it a moment before.
    if (!card || !('reden' in card.inputs)) return;
    await press(client, card, 'Toch laten staan', { reden: 'Het overleg bespreekt alleen de aanpak.' });
  } else await client.execute('vergaderingen.weekRemove', data);
}

/** What is owed for something else than an opdracht. */
async function settleOther(around: Around, { id, soort, owners }: Owed): Promise<void> {
  const [, zaak = ''] = id.split(':');
  switch (soort) {
    case 'signaal beantwoord': {
      if (!around.facts.signalen.get(zaak)?.aan) {
        await fill(coordinatorOf(around), ['signalen.assignForm', { signaal: zaak }], 'Wijs toe', {
          aan: pick(around, PROJECTLEIDERS)?.id ?? '',
        });
        return;
      }
      const belofte: Record<string, string> =
        around.below(2) === 0
          ? { belofte: 'Wij kijken dit na.', beloofdOp: plusDays(around.today, 5 + around.below(30)) }
          : {};
      await fill(around.client(owners[0] ?? ''), ['signalen.answerForm', { signaal: zaak }], 'Bewaar', {
        antwoord: 'Er komt een extra bus.',
        reden: 'Dat is de snelste weg.',
        ...belofte,
      });
      return;
    }
    case 'belofte nagekomen':
      await fill(around.client(owners[0] ?? ''), ['signalen.keepBelofteForm', { signaal: zaak }], 'Bewaar', {
        hoe: 'De bus rijdt.',
      });
      return;
    case 'ontbrekend kanaal':
      await fill(
        coordinatorOf(around),
        ['mensen.kanaalVanOverleg', { overleg: zaak }],
        'Dit overleg heeft geen kanaal nodig',
        { reden: 'De agenda staat op het intranet.' },
      );
      return;
    case 'jaaragenda afgesloten':
      await closeYear(around, zaak);
  }
}

/** Drops a topic that was fixed, which must have been so once, or takes what is left along to the next year. */
async function closeYear(around: Around, jaar: string): Promise<void> {
  const { facts, below } = around;
  const open = [...(facts.jaren.get(jaar) ?? [])].filter(
    ([, one]) => one.open && one.opdrachtId === undefined,
  );
  const [vast] = open.find(([, one]) => one.vast) ?? [];
  const [voorlopig] = open.find(([, one]) => !one.vast) ?? [];
  const never = !facts.gebeurd.has('onderwerp vervallen');
  const client = coordinatorOf(around);
  const drop = async (onderwerp: string): Promise<void> => {
    const { card } = await client.execute('jaaragenda.removeForm', { jaar, onderwerp });
    if (card) await press(client, card, 'Laat vervallen', { reden: 'Dit is al opgelost.' });
  };
  if (vast !== undefined && (never || below(2) === 0)) await drop(vast);
  else if (voorlopig !== undefined && never) {
    await fill(client, ['jaaragenda.fixForm', { jaar }], 'Stel vast', { onderwerpen: voorlopig });
    // In the same afternoon: a year is closed once, and few work on it.
    await drop(voorlopig);
  } else await fill(client, ['jaaragenda.carryForm', { jaar }], 'Schuif door');
}
