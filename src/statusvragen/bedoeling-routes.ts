import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes, VerbHandler } from '../bot/ports.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten/opdrachten.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { peopleNamed } from '../shared/people-choices.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { AgendaReader, VergaderingReader } from '../vergaderingen/ground/ports.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { vergaderingTitle } from '../vergaderingen/ground/vergadering-words.ts';
import {
  type Choice,
  chooseCard,
  NONE_FITS,
  NOT_FOUND,
  NOT_THAT_DAY,
  noOpdrachtCard,
  notOnAgendaCard,
  noVergaderingCard,
  said,
  whichPuntCard,
} from './bedoeling-cards.ts';
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
  readonly vergaderingen: Pick<VergaderingReader, 'get' | 'routeOf'>;
  readonly agendapunten: AgendaReader;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  /** Does what a button with this verb does. */
  readonly press: (verb: string) => VerbHandler;
};

const MAX_SENT_ON = 1000;
const LEG_VAST = 'Leg het vast bij het agendapunt';

/** Where it can be done, and what is said when there is nowhere. */
type Places = { readonly choices: readonly Choice[]; readonly none: CardMessage };
type At<Bij extends Doel['bij']> = Doel & { readonly bij: Bij };
/** What is done at something that has to be found first. */
type Placed = At<'opdracht'> | At<'agendapunt'> | At<'vergadering'>;

/** 'Verplaats het DO naar 20 januari': what somebody wants to do opens the form for it, filled in. Nothing is changed by it. */
export function createBedoelingRoutes(dependencies: Dependencies): Routes {
  const { regio, clock, press } = dependencies;

  const open = ({ actor, place }: CommandTurn, { verb, data }: Opent): Promise<CardMessage> =>
    press(verb)({ actor, place, data: said(data) });

  const read = async (text: string): Promise<Gezegd | undefined> => {
    const { readBedoeling } = await import('./taal/read-bedoeling.ts');
    const { personen, knows } = await dependencies.vocabulary();
    const vandaag = localDate(clock.now());
    const found = readBedoeling(text, {
      personen,
      overleggen: (await regio()).overleggen.namen,
      knows,
      today: vandaag,
    });
    if (!found) return undefined;
    const { naam } = found;
    return {
      ...found,
      vandaag,
      zin: text,
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
    if (doel.bij === 'bericht') return meldingCard({ tone: 'uitleg', ...doel.zegt });
    const { choices, none } = await placesFor(turn, doel, gezegd);
    const [first, ...others] = choices;
    if (!first) return none;
    return others.length === 0 ? open(turn, first.opent) : chooseCard(doel.vraag, choices);
  };

  const placesFor = async (turn: CommandTurn, doel: Placed, gezegd: Gezegd): Promise<Places> => {
    if (doel.bij === 'vergadering') return atVergadering(turn, doel, gezegd);
    const named = await meantBy(turn, gezegd);
    return doel.bij === 'opdracht'
      ? atOpdracht(turn, doel, gezegd, named)
      : atAgendapunt(doel, gezegd, named);
  };

  /** 'Pleegzorg is besloten' may want to be recorded, or is a question without its sign. */
  const recordOrKnow = async (turn: CommandTurn, gezegd: Gezegd): Promise<CardMessage | undefined> => {
    const doel = DOELEN[gezegd.soort];
    // Who cannot record it wants to know it, and so does everybody where others read along.
    if (insteadOf(doel, turn.actor) || turn.place.kind !== 'personal') return undefined;
    // Of one opdracht it is told what a meeting did with it.
    if (doel.bij !== 'vergadering' && doel.bij !== 'agendapunt') return undefined;
    const [only, ...others] = await meantBy(turn, gezegd);
    if (!only || others.length > 0) return undefined;
    // Nobody asks so on which agenda it comes.
    if (doel.bij === 'vergadering') return answer(turn, gezegd);
    const { choices } = await atAgendapunt(doel, gezegd, [only]);
    const record = choices.map(({ opent }): Choice => ({ title: LEG_VAST, opent }));
    if (record.length !== 1) return undefined;
    const know = { verb: 'opdrachten.show', data: { opdracht: only.id } };
    return chooseCard('Wil je dit vastleggen, of wil je het weten?', [
      ...record,
      { title: `Bekijk ${only.state.titel}`, opent: know },
    ]);
  };

  const atOpdracht = async (
    turn: CommandTurn,
    doel: At<'opdracht'>,
    gezegd: Gezegd,
    named: readonly CurrentDossier[],
  ): Promise<Places> => {
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

  const atAgendapunt = async (
    doel: At<'agendapunt'>,
    gezegd: Gezegd,
    named: readonly CurrentDossier[],
  ): Promise<Places> => {
    const choices: Choice[] = [];
    for (const { id, state } of named) {
      const behandeling = doel.welke(await dependencies.vergaderingen.routeOf(state));
      if (!behandeling) continue;
      const vergadering = await dependencies.vergaderingen.get(behandeling.vergadering.id);
      const agenda = await dependencies.agendapunten.agenda(vergadering);
      const punt = agenda.find(({ opdrachtId }) => opdrachtId === id);
      if (punt)
        choices.push({ title: state.titel, opent: doel.opent(vergadering.state.id, punt.id, behandeling) });
    }
    const [first] = named;
    const notice = gezegd.over === '' ? '' : NOT_FOUND;
    return {
      choices,
      none: first
        ? notOnAgendaCard(first.state.titel, first.id)
        : whichPuntCard(doel.vraag, doel.voorbeeld, notice),
    };
  };

  const meantBy = async (turn: CommandTurn, { over }: Gezegd): Promise<readonly CurrentDossier[]> =>
    over === '' && turn.about === undefined ? [] : findMeant({ ...turn, rest: over }, dependencies);

  const atVergadering = async (turn: CommandTurn, doel: At<'vergadering'>, gezegd: Gezegd) => {
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
    return { choices: meant.map(toChoice), none: noVergaderingCard({ overleg, datum: dag ?? op }) };
  };

  return {
    commands: [],
    verbs: {},
    async otherText(turn) {
      const { weeklyWish } = await import('./taal/weekly-wish.ts');
      const { text } = turn;
      if (text === '' || text.includes('\n') || questionsIn(text).length > 1 || weeklyWish(text))
        return undefined;
      const gezegd = await read(text);
      if (!gezegd) return undefined;
      return gezegd.isMelding
        ? recordOrKnow(turn, gezegd)
        : inPrivate(turn.place, () => answer(turn, gezegd));
    },
  };
}
