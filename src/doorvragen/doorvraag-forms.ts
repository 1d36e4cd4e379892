import { formAbout } from '../forms/form.ts';
import { paragraph } from '../forms/input.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { ANTWOORD, type Doorvraag, VRAAG } from './doorvraag.ts';

/** The forms about a question to the coördinator: what is asked, and in which words. */

/** The question as it would be sent, to read once more. */
export const sendForm = formAbout<unknown>()({
  verb: 'doorvragen.send',
  opensIn: 'chat',
  opens: 'doorvragen.propose',
  keys: [],
  phrase: '',
  eyebrow: 'Vraag aan de coördinator',
  titel: 'Dit stuur ik door',
  intro:
    'De coördinator ziet je naam en je vraag, en antwoordt hier in de chat. Zet er geen gegevens van inwoners in.',
  inputs: { vraag: paragraph({ ...VRAAG, label: 'Je vraag', help: 'Pas hem gerust aan.' }) },
  submit: 'Stuur door',
});

/** Help before something is handed in: the coördinator helps and connects, and does not take over. */
export const hulpForm = formAbout<unknown>()({
  verb: 'doorvragen.sendHulp',
  opensIn: 'chat',
  opens: 'doorvragen.hulp',
  keys: [],
  phrase: 'vraag de coördinator om hulp',
  eyebrow: 'Vraag aan de coördinator',
  titel: 'Waar kan de coördinator bij helpen?',
  intro:
    'De coördinator ziet je naam en je vraag, en antwoordt hier in de chat. Zet er geen gegevens van inwoners in.',
  inputs: {
    vraag: paragraph({
      ...VRAAG,
      label: 'Je vraag',
      help: 'Over je plan, over hoe je mensen vindt, of over wie je erbij vraagt.',
      example: 'Bijvoorbeeld: wie kent een groep jongeren met deze ervaring?',
    }),
  },
  submit: 'Vraag om hulp',
});

/** The question with a place to answer, for a coördinator. */
export const answerForm = formAbout<Doorvraag>()({
  verb: 'doorvragen.answer',
  opensIn: 'chat',
  keys: ['doorvraag'],
  phrase: '',
  eyebrow: ({ van }) => `Vraag van ${van.naam}`,
  titel: whyWords,
  lines: askedLines,
  inputs: {
    antwoord: paragraph({
      ...ANTWOORD,
      label: 'Je antwoord',
      help: ({ van }) => `${van.naam} krijgt je antwoord in de chat met de bot.`,
    }),
  },
  submit: 'Stuur antwoord',
});

/** Why it comes to a coördinator. */
export function whyWords({ van, hulp }: Pick<Doorvraag, 'van' | 'hulp'>): string {
  return hulp ? `${van.naam} vraagt om hulp` : 'Ik begreep deze vraag niet';
}

/** What was asked, and when. */
export function askedLines({ tekst, gesteld }: Doorvraag): readonly string[] {
  return [tekst, `Gesteld op ${formatDutchDate(localDate(gesteld))}.`];
}
