import { decideAt } from './besluiten-story.ts';
import { fill } from './course/hands.ts';
import { CARLA, DO_CHANNEL, PIETER, SAMIRA } from './people.ts';
import { addOpdracht, beginPlan, confirmNaam, makePlan, opdrachtOf, reportAway } from './story.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TestBot } from './test-bot.ts';
import { AFTER_FOCUSGROEP, goTo, openUitvoering, recordHeld } from './uitvoering-story.ts';

/** Stands in every text of this world, so that a test can see who gets to read one. */
export const SECRET = 'Geheimtaal';

/** Stands in the texts of the draft only. */
export const DRAFT_WORDS = 'Nog in de steigers';

const DRAFT = `Conceptplan ${SECRET} jeugd`;
const WHOLE = `Herinrichting ${SECRET} hulp`;

/** The ids of what there is, for the data of forged cards. */
export type World = {
  readonly draft: string;
  /** Its inbreng is judged and its passage is made; Pieter is its trekker. */
  readonly whole: string;
  readonly vergadering: string;
  readonly activiteit: string;
  readonly inbreng: readonly string[];
  readonly signaal: string;
  readonly raad: string;
  readonly onderwerp: string;
  readonly rapport: string;
  readonly bevinding: string;
  readonly werving: string;
};

/** Something of everything that can be recorded, all of it Samira's. */
export async function makeWorld(bot: TestBot): Promise<World> {
  const carla = await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  await bot.opened(PIETER);
  const channel = bot.client(CARLA, DO_CHANNEL);
  await channel.open();
  await channel.say('koppel');
  await channel.pressCard('Koppel', { koppeling: 'overleg:pfho' });
  await carla.say('nieuw signaal');
  await carla.pressCard('Bewaar', {
    bron: 'adviesraad',
    onderwerp: `Vervoer ${SECRET}`,
    tekst: `De taxi van ${SECRET} komt te laat.`,
  });
  await carla.say('nieuw rapport');
  await carla.pressCard('Bewaar', { rapportsoort: 'CEO Wmo', titel: `Ervaringen ${SECRET}`, jaar: '2025' });
  await carla.pressCard('Voeg bevindingen toe');
  await carla.pressCard('Bewaar', { lijst: `Taxi: die van ${SECRET} komt te laat.` });
  await carla.say('nieuwe adviesraad');
  await carla.pressCard('Voeg toe', { naam: 'Adviesraad Sociaal Domein', waar: 'Hilversum' });
  await carla.say('jaaragenda 2027');
  await carla.pressCard('Voeg onderwerpen toe');
  await carla.pressCard('Voeg toe', { titel: `Onderwerp ${SECRET}` });

  const whole = await makeWhole(bot, carla, samira);
  const draft = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: DRAFT, datum: '2027-06-15' }));
  await beginPlan(samira, DRAFT);
  await samira.pressCard('Bewaar en verder', {
    centraleVraag: `${DRAFT_WORDS}: wat vind je van ${SECRET} bij jou in de buurt?`,
    doel: `${DRAFT_WORDS}: hiermee kiezen we ${SECRET}.`,
    niveau: 'adviseren',
  });
  await samira.pressCard('Bewaar en verder', { ervaring: `${DRAFT_WORDS}: jongeren van ${SECRET}.` });
  await samira.pressCard('Bewaar en verder', { methoden: 'spiegelgesprek' });
  await samira.pressCard('Bewaar en verder', {
    rolTrekker: 'stelt de vraag',
    activiteitSoort: 'spiegelgesprek',
    activiteitDatum: '2027-05-12',
    activiteitAantal: '9',
  });

  await samira.say('mensen zoeken');
  await samira.pressCard('Vraag het de coördinator', {
    ervaring: `Ouders die ${SECRET} kennen`,
    aantal: '8',
    uiterlijk: '2027-01-29',
  });
  const { state } = await bot.app.opdrachten.get(whole);
  const { entries } = await bot.store.log.readAll('', 10_000);
  const firstOf = (kind: string): string =>
    entries.find(({ stream }) => stream.startsWith(`${kind}:`))?.stream.slice(kind.length + 1) ?? '';
  const events = JSON.stringify(entries.filter(({ stream }) => stream === 'jaaragenda:2027'));
  return {
    draft,
    whole,
    vergadering: state.vergaderingId ?? '',
    activiteit: state.plan.activiteiten?.[0]?.id ?? '',
    inbreng: state.inbreng?.map(({ id }) => id) ?? [],
    rapport: firstOf('rapport'),
    bevinding: /"bevindingen":\[.*?"id":"([^"]+)"/.exec(JSON.stringify(entries))?.[1] ?? '',
    werving: firstOf('werving'),
    signaal: firstOf('signaal'),
    raad: firstOf('adviesraad'),
    onderwerp: /"onderwerpen":\[.*?"id":"([^"]+)"/.exec(events)?.[1] ?? '',
  };
}

/**
 * What that world lacks, so that of each subject of questions there is something: advice and a meeting of a raad, a text for everybody that
 * waits, costs, a besluit with a promise, somebody who is away, and a message of which nobody knows whether it arrived.
 */
export async function makeTheRest(bot: TestBot, world: World): Promise<void> {
  const { whole, raad, activiteit, vergadering } = world;
  const [carla, samira] = [bot.client(CARLA), bot.client(SAMIRA)];
  await fill(samira, ['opdrachten.askAdviesForm', { opdracht: whole }], 'Leg de vraag vast', {
    raad,
    vraag: `Wat vindt de raad van ${SECRET}?`,
    uiterlijk: '2027-04-30',
  });
  await fill(carla, ['adviesraden.planOverlegForm', { raad }], 'Bewaar', { datum: '2027-04-20' });
  await carla.say('netwerkbijeenkomsten');
  await carla.pressCard('Plan een netwerkbijeenkomst');
  await carla.pressCard('Bewaar', { keer: 'eerste', datum: '2027-05-26' });
  await fill(samira, ['opdrachten.composeOpenbareTekst', { opdracht: whole }], 'Leg voor aan de coördinator');
  const held = { opdracht: whole, activiteit, wat: 'gehouden' };
  await fill(samira, ['opdrachten.recordForm', held], 'Bewaar', {
    vergoedingen: '11',
    overig: '1000',
    betaald: 'nee',
  });
  await decideAt(bot, carla, vergadering, whole, { uitkomst: 'goedgekeurd' });
  await fill(carla, ['opdrachten.addToezegging', { opdracht: whole }], 'Leg de toezegging vast', {
    wat: `Een loket voor ${SECRET}.`,
    eigenaarId: SAMIRA.id,
    datum: '2027-06-01',
  });
  bot.connector.answerBy(({ conversationId, method }) =>
    method === 'POST' && conversationId === samira.conversationId ? { status: 502 } : undefined,
  );
  await addOpdracht(carla, SAMIRA, { titel: `Nieuw vervoer ${SECRET}`, datum: '2027-06-15' });
  await bot.app.delivered();
  bot.connector.answerBy(undefined);
  await reportAway(samira, 'afwezig van 04-02-2027 tot 12-02-2027');
}

async function makeWhole(bot: TestBot, carla: TeamsClient, samira: TeamsClient): Promise<string> {
  const added = await addOpdracht(carla, SAMIRA, {
    titel: WHOLE,
    overleg: 'pfho',
    datum: '2027-02-04',
    trekker: PIETER.naam,
  });
  await confirmNaam(carla, PIETER);
  await makePlan(samira, WHOLE);
  await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
  goTo(bot, AFTER_FOCUSGROEP);
  await recordHeld(samira);
  await openUitvoering(samira);
  await samira.pressCard('Inbreng toevoegen');
  await samira.pressCard('Bewaar', {
    tekst: `- Een vaste ${SECRET} geeft rust\n- Ook ${SECRET} in het weekend`,
  });
  const { state } = await bot.app.opdrachten.get(opdrachtOf(added));
  const [first = '', second = ''] = state.inbreng?.map(({ id }) => id) ?? [];
  await openUitvoering(samira);
  await samira.pressCard('Geef een oordeel');
  await samira.pressCard('Bewaar', { punten: first, oordeel: 'overgenomen' });
  await samira.pressCard('Bewaar', {
    punten: second,
    oordeel: 'niet',
    reden: `Voor ${SECRET} is geen geld.`,
  });
  await samira.pressCard('De inbreng is verwerkt');
  await samira.pressCard('Maak de passage');
  await samira.pressCard('Bewaar');
  return opdrachtOf(added);
}
