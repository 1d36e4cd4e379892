import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes, VerbHandler } from '../bot/ports.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten/opdrachten.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { cutText } from '../shared/markdown.ts';
import { peopleNamed } from '../shared/people-choices.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { vergaderingTitle } from '../vergaderingen/ground/vergadering-words.ts';
import { DOELEN, type Doel, type Gezegd, insteadOf, type Opent } from './bedoeling-doelen.ts';
import { findMeant } from './meant.ts';
import type { Names } from './taal/spot-names.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import { questionsIn } from './two-questions.ts';
import type { FindOpdrachten } from './vocabulary-source.ts';

type Dependencies = {
  readonly opdrachten: Pick<Opdrachten, 'get' | 'list'>;
  readonly findOpdrachten: FindOpdrachten;
  /** Everybody who works here, whom a name may mean; asked when a name was said. */
  readonly listCollegas: () => Promise<Names['personen']>;
  /** The words and names that a wish is read with. */
  readonly vocabulary: () => Promise<Vocabulary>;
  /** Those that are still to come, the first one first. */
  readonly comingVergaderingen: () => Promise<readonly Vergadering[]>;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  /** Does what a button with this verb does. */
  readonly press: (verb: string) => VerbHandler;
};
type Choice = { readonly title: string; readonly opent: Opent };

/** On one card. */
const MOST_CHOICES = 8;
const MAX_TITLE = 80;
const MAX_SENT_ON = 1000;

/** 'Verplaats het DO naar 20 januari': what somebody wants to do opens the form for it, filled in. Nothing is changed by it. */
export function createBedoelingRoutes(dependencies: Dependencies): Routes {
  const { regio, clock, press } = dependencies;

  const open = ({ actor, place }: CommandTurn, { verb, data }: Opent): Promise<CardMessage> =>
    press(verb)({ actor, place, data: said(data) });

  const read = async (text: string): Promise<Gezegd | undefined> => {
    const { readBedoeling } = await import('./taal/read-bedoeling.ts');
    const { personen, knows } = await dependencies.vocabulary();
    const found = readBedoeling(text, {
      personen,
      overleggen: (await regio()).overleggen.namen,
      knows,
      today: localDate(clock.now()),
    });
    if (!found) return undefined;
    const { naam } = found;
    return {
      ...found,
      personen: naam === undefined ? [] : peopleNamed(await dependencies.listCollegas(), naam),
    };
  };

  const answer = async (turn: CommandTurn, gezegd: Gezegd): Promise<CardMessage> => {
    const doel = DOELEN[gezegd.soort];
    const instead = insteadOf(doel, turn.actor);
    if (instead === 'vraag het')
      return open(turn, { verb: 'doorvragen.propose', data: { vraag: turn.text.slice(0, MAX_SENT_ON) } });
    if (instead) return open(turn, instead);
    if (doel.bij === 'niets') return open(turn, doel.opent(gezegd));
    const { choices, none } =
      doel.bij === 'opdracht'
        ? await atOpdracht(turn, doel, gezegd)
        : await atVergadering(turn, doel, gezegd);
    const [first, ...others] = choices;
    if (!first) return none;
    return others.length === 0 ? open(turn, first.opent) : chooseCard(doel.vraag, choices);
  };

  const atOpdracht = async (turn: CommandTurn, doel: Doel & { readonly bij: 'opdracht' }, gezegd: Gezegd) => {
    const named = await meantBy(turn, gezegd);
    const fits = ({ state }: CurrentDossier): boolean => doel.past(state, turn.actor);
    // Of what was named the form itself says why it cannot be opened.
    const own = named.some(fits) ? named.filter(fits) : named;
    const found = own.length > 0 ? own : (await dependencies.opdrachten.list()).filter(fits);
    const choices = found.map(
      ({ id, state }): Choice => ({ title: state.titel, opent: doel.opent(id, state, gezegd) }),
    );
    const isNamed = gezegd.over !== '';
    if (isNamed && own.length === 0 && choices.length > 0)
      return { choices: [], none: chooseCard(doel.vraag, choices, NOT_FOUND) };
    return { choices, none: isNamed ? noOpdrachtCard(NOT_FOUND) : noOpdrachtCard(NONE_FITS) };
  };

  const meantBy = async (turn: CommandTurn, { over }: Gezegd): Promise<readonly CurrentDossier[]> =>
    over === '' && turn.about === undefined ? [] : findMeant({ ...turn, rest: over }, dependencies);

  const atVergadering = async (
    turn: CommandTurn,
    doel: Doel & { readonly bij: 'vergadering' },
    gezegd: Gezegd,
  ) => {
    const { overleg, op, dag, over } = gezegd;
    const coming = await dependencies.comingVergaderingen();
    const ofOverleg = coming.filter(({ overlegId }) => overleg === undefined || overlegId === overleg);
    const onDay = ofOverleg.filter(({ datum }) => op === undefined || datum === op);
    // 'Het DO' is the next one; a day on which there is none is told by asking which one.
    const meant = overleg !== undefined && op === undefined ? onDay.slice(0, 1) : onDay;
    const [opdracht, ...more] = over === '' ? [] : await meantBy(turn, gezegd);
    const withOpdracht = more.length === 0 ? opdracht?.id : undefined;
    const toChoice = (one: Vergadering): Choice => ({
      title: vergaderingTitle(one),
      opent: doel.opent(one.id, gezegd, withOpdracht),
    });
    if (meant.length === 0 && ofOverleg.length > 0)
      return { choices: [], none: chooseCard(doel.vraag, ofOverleg.map(toChoice), NOT_THAT_DAY) };
    const data = said({ overleg, datum: dag ?? op });
    const none = meldingCard({
      tone: 'uitleg',
      title: 'Ik vind geen vergadering die nog komt',
      text: 'Staat ze nog niet op de agenda? Plan haar dan eerst.',
      buttons: [
        { title: 'Plan een vergadering', verb: 'vergaderingen.new', data },
        { title: 'Bekijk de agenda', verb: 'vergaderingen.agenda' },
      ],
    });
    return { choices: meant.map(toChoice), none };
  };

  return {
    commands: [],
    verbs: {},
    async otherText(turn) {
      const { readPasted } = await import('./taal/pasted.ts');
      const text = readPasted(turn.text);
      const { weeklyWish } = await import('./taal/weekly-wish.ts');
      if (text === '' || text.includes('\n') || questionsIn(text).length > 1 || weeklyWish(text))
        return undefined;
      const gezegd = await read(text);
      return gezegd && inPrivate(turn.place, () => answer({ ...turn, text }, gezegd));
    },
  };
}

const NOT_FOUND = 'Bij die woorden vind ik geen opdracht.';
const NONE_FITS = 'Je hebt nu geen opdracht waarbij dit kan.';
const NOT_THAT_DAY = 'Op die dag vind ik geen vergadering.';

/** What was said, and nothing for what was not. */
function said(data: Opent['data']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function chooseCard(question: string, choices: readonly Choice[], notice = ''): CardMessage {
  const more =
    choices.length > MOST_CHOICES ? ' Staat hij er niet bij? Typ een woord uit de titel erbij.' : '';
  return meldingCard({
    tone: 'uitleg',
    title: question,
    text: `${notice} Er is nog niets veranderd.${more}`.trim(),
    choices: choices.slice(0, MOST_CHOICES).map(({ title, opent }) => ({
      title: cutText(title, MAX_TITLE),
      verb: opent.verb,
      data: said(opent.data),
    })),
    buttons: [{ title: 'Stop', verb: 'bot.cancel' }],
  });
}

function noOpdrachtCard(title: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title,
    text: 'Kijk hoe het met de opdrachten staat. Daar zie je ook wat je kunt doen.',
    buttons: [
      { title: 'Bekijk mijn opdrachten', verb: 'opdrachten.mine' },
      { title: 'Bekijk alle opdrachten', verb: 'opdrachten.status' },
    ],
  });
}
