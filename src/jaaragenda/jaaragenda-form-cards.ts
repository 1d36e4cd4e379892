import { type FormField, type FormState, formCard } from '../bot/form-card.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardContext } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { NAAM, type PersonChoice, peopleChoices } from '../shared/people-choices.ts';
import type { Onderwerp, Vaststelling } from './jaaragenda.ts';

/** The forms about the jaaragenda of a year as a whole. */
type Form = FormState & { readonly jaar: number; readonly context: CardContext };

/** So that sixty titles fit on a card, in characters. */
const CHOICE = 60;

function back(jaar: number) {
  return { title: 'Terug', verb: 'jaaragenda.list', data: { jaar } };
}

/** Who is asked for topics. Inputs: `aan`, `voor`, and `naam` when there are more `people` than fit on a card. */
export function askCard(form: Form & { readonly people: readonly PersonChoice[] }): CardMessage {
  const { jaar, context, people, ...state } = form;
  const choices = peopleChoices(people);
  return formCard({
    ...state,
    eyebrow: `Jaaragenda ${jaar}`,
    titel: 'Onderwerpen vragen aan gemeenten',
    intro: 'Kies de collega’s die namens hun gemeente antwoorden. Zij krijgen een bericht met een kaart.',
    fields: [
      {
        id: 'aan',
        kind: 'choice',
        multi: true,
        compact: true,
        label: 'Contacten van gemeenten',
        help: 'Staat iemand er niet bij? Vraag die collega om de chat met de bot één keer te openen.',
        error: 'Kies minstens één collega.',
        choices,
      },
      ...(choices.length < people.length ? [NAAM] : []),
      {
        id: 'voor',
        kind: 'date',
        label: 'Antwoord graag vóór',
        help: 'Een dag die nog komt.',
        error: 'Kies een datum.',
      },
    ],
    submit: { title: 'Vraag', verb: 'jaaragenda.ask', data: { jaar, ...context } },
    others: [back(jaar)],
  });
}

/** What the PFHO fixed. Inputs: `onderwerpen`, `vergadering`. */
export function fixCard(
  form: Form & { readonly open: readonly Onderwerp[]; readonly vergaderingen: readonly Vaststelling[] },
): CardMessage {
  const { jaar, context, open, vergaderingen, typed, ...state } = form;
  return formCard({
    ...state,
    eyebrow: `Jaaragenda ${jaar}`,
    titel: 'Jaaragenda vaststellen',
    intro: 'Welke onderwerpen stelde het PFHO vast, en in welke vergadering?',
    fields: [
      {
        id: 'vergadering',
        kind: 'choice',
        compact: true,
        label: 'Vergadering van het PFHO',
        help: 'Een dag die al is geweest, of vandaag.',
        error: 'Kies een vergadering.',
        choices: vergaderingen.map(({ id, datum }) => ({ value: id, title: formatDutchDate(datum) })),
      },
      topicsField(open, 'Wat je niet kiest, blijft voorlopig.'),
    ],
    submit: { title: 'Stel vast', verb: 'jaaragenda.fix', data: { jaar, ...context } },
    others: [back(jaar)],
    typed: {
      onderwerpen: open.map(({ id }) => id).join(','),
      vergadering: vergaderingen[0]?.id ?? '',
      ...typed,
    },
  });
}

/** Topics that go on in the next year. Input: `onderwerpen`. @param form `unfinished`: chosen beforehand */
export function carryCard(
  form: Form & { readonly open: readonly Onderwerp[]; readonly unfinished: readonly string[] },
): CardMessage {
  const { jaar, context, open, unfinished, typed, ...state } = form;
  return formCard({
    ...state,
    eyebrow: `Jaaragenda ${jaar}`,
    titel: `Doorschuiven naar ${jaar + 1}`,
    intro: `Wat niet klaar is, staat al aan. Op de jaaragenda van ${jaar + 1} zijn deze onderwerpen weer voorlopig.`,
    fields: [topicsField(open, 'Wat je niet kiest, blijft staan.')],
    submit: { title: 'Schuif door', verb: 'jaaragenda.carry', data: { jaar, ...context } },
    others: [back(jaar)],
    typed: { onderwerpen: unfinished.join(','), ...typed },
  });
}

function topicsField(open: readonly Onderwerp[], help: string): FormField {
  return {
    id: 'onderwerpen',
    kind: 'choice',
    multi: true,
    label: 'Onderwerpen',
    help,
    error: 'Kies minstens één onderwerp.',
    choices: open.map(({ id, titel }) => ({ value: id, title: cutText(titel, CHOICE) })),
  };
}
