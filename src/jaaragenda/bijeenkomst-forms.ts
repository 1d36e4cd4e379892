import { oneOf, someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { day, line, number, paragraph, time } from '../forms/input.ts';
import { cutText } from '../shared/markdown.ts';
import { capital } from '../shared/words.ts';
import { type Bijeenkomst, GROEPEN, type Groep, KEREN, type Keer } from './bijeenkomst.ts';
import { AFZEGGEN, PLAATS, PROGRAMMA, UITNODIGING } from './bijeenkomst-rules.ts';
import { bijeenkomstTitel, NIET_OM_OP_TE_HALEN, PROGRAMMAS, wanneerWords } from './bijeenkomst-words.ts';
import { isOpen, type Onderwerp } from './jaaragenda.ts';
import { BIJEENKOMSTEN } from './jaaragenda-data.ts';

/** The forms about netwerkbijeenkomsten: what is asked, and in which words. */

type About = { readonly jaar: number; readonly bijeenkomst: Bijeenkomst };
/** So that sixty titles fit on a card, in characters. */
const CHOICE = 60;
const MOST_PEOPLE = 5000;

const back = ({ jaar, bijeenkomst }: About) => [
  { title: 'Terug', verb: 'jaaragenda.bijeenkomst', data: { jaar, bijeenkomst: bijeenkomst.id } },
];
const OF_ONE = {
  opensIn: 'chat',
  keys: ['jaar', 'bijeenkomst'],
  phrase: BIJEENKOMSTEN,
  titel: ({ jaar, bijeenkomst }: About): string => bijeenkomstTitel(bijeenkomst.keer, jaar),
  others: back,
} as const;

/** A new one, or another day of one. @param known what stands there; absent: nothing yet */
export const planBijeenkomstForm = formAbout<{ readonly jaar: number; readonly bijeenkomst?: Bijeenkomst }>()(
  {
    verb: 'jaaragenda.planBijeenkomst',
    opensIn: 'chat',
    keys: ['jaar', 'bijeenkomst'],
    absent: { bijeenkomst: '' },
    phrase: BIJEENKOMSTEN,
    eyebrow: 'Netwerkbijeenkomst',
    titel: ({ bijeenkomst }) =>
      bijeenkomst ? 'Een netwerkbijeenkomst wijzigen' : 'Een netwerkbijeenkomst plannen',
    intro: NIET_OM_OP_TE_HALEN,
    inputs: {
      keer: oneOf<{ readonly bijeenkomst?: Bijeenkomst }, Keer>({
        label: 'Welke van het jaar',
        help: 'De eerste gaat over de jaaragenda, de tweede over wat ermee is gedaan.',
        leeg: 'Kies of het de eerste of de tweede is.',
        choices: KEREN.map((value) => ({ value, title: value })),
        from: ({ bijeenkomst }) => bijeenkomst?.keer ?? '',
      }),
      datum: day({
        label: 'Dag',
        help: 'Een dag die nog komt.',
        leeg: 'Kies een datum.',
        from: ({ bijeenkomst }) => bijeenkomst?.datum ?? '',
      }),
      tijd: time({
        label: 'Tijd',
        help: 'Nog niet bekend? Laat dit leeg.',
        from: ({ bijeenkomst }) => bijeenkomst?.tijd ?? '',
      }),
      plaats: line({
        ...PLAATS,
        label: 'Plaats',
        help: 'Nog niet bekend? Laat dit leeg.',
        from: ({ bijeenkomst }) => bijeenkomst?.plaats ?? '',
      }),
    },
    submit: 'Bewaar',
    others: ({ jaar }) => [{ title: 'Terug', verb: 'jaaragenda.bijeenkomsten', data: { jaar } }],
  },
);

export const programmaForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'jaaragenda.programma',
  eyebrow: 'Programma',
  intro: 'Dit is het programma dat bij deze bijeenkomst past. Pas het aan.',
  inputs: {
    punten: paragraph({
      ...PROGRAMMA,
      label: 'Programma',
      help: 'Elk punt op een eigen regel.',
      lines: 8,
      from: ({ bijeenkomst }) => (bijeenkomst.programma ?? PROGRAMMAS[bijeenkomst.keer]).join('\n'),
    }),
  },
  submit: 'Bewaar',
});

export const uitnodigingForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'jaaragenda.uitnodiging',
  opensIn: 'dialog',
  eyebrow: 'Uitnodiging',
  intro: 'Ik verstuur niets. Neem de tekst over in een brief of mail, en leg daarna de dag vast.',
  inputs: {
    aan: someOf<About, Groep>({
      label: 'Voor wie',
      help: 'Kies groepen. Namen komen hier niet.',
      leeg: 'Kies voor wie de uitnodiging is.',
      style: 'compact',
      choices: GROEPEN.map((value) => ({ value, title: value })),
      from: ({ bijeenkomst }) => (bijeenkomst.uitnodiging?.aan ?? []).join(','),
    }),
    tekst: paragraph({
      ...UITNODIGING,
      label: 'Tekst van de uitnodiging',
      help: 'In gewone taal. Schrijf geen namen van inwoners op.',
      lines: 6,
      from: ({ jaar, bijeenkomst }) => bijeenkomst.uitnodiging?.tekst ?? voorstelTekst(jaar, bijeenkomst),
    }),
    verstuurdOp: day({
      label: 'Verstuurd op',
      help: 'Nog niet verstuurd? Laat dit leeg.',
      from: ({ bijeenkomst }) => bijeenkomst.uitnodiging?.verstuurdOp ?? '',
    }),
  },
  submit: 'Bewaar',
});

/** A text to begin with, from what is known. */
function voorstelTekst(jaar: number, bijeenkomst: Bijeenkomst): string {
  const punten = bijeenkomst.programma ?? PROGRAMMAS[bijeenkomst.keer];
  return [
    `Je bent welkom op de ${bijeenkomst.keer} netwerkbijeenkomst van Samenkracht! in ${jaar}.`,
    `${capital(wanneerWords(bijeenkomst))}.`,
    'Dit is het programma:',
    ...punten.map((punt) => `- ${punt}`),
  ].join('\n');
}

/** An input for each group. */
const groepInput = (groep: Groep) =>
  number<About>({
    label: capital(groep),
    help: 'Niet bekend? Laat dit leeg.',
    max: MOST_PEOPLE,
    isExtra: true,
    from: ({ bijeenkomst }) => String(bijeenkomst.gehouden?.groepen[groep] ?? ''),
  });

export const aantallenForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'jaaragenda.aantallen',
  eyebrow: 'Wie waren er?',
  intro: 'Alleen aantallen. Wie er was, bewaar ik niet.',
  inputs: {
    totaal: number({
      label: 'Hoeveel mensen er waren',
      help: 'Alle mensen samen.',
      leeg: 'Vul in hoeveel mensen er waren.',
      max: MOST_PEOPLE,
      from: ({ bijeenkomst }) => String(bijeenkomst.gehouden?.totaal ?? ''),
    }),
    groep0: groepInput('inwoners'),
    groep1: groepInput('ervaringsdeskundigen'),
    groep2: groepInput('leden van adviesraden'),
    groep3: groepInput('projectleiders'),
    groep4: groepInput('bestuurders'),
    groep5: groepInput('partners'),
    groep6: groepInput('collega’s'),
  },
  submit: 'Bewaar',
});
/** Which group each of those inputs counts. */
export const GROEP_VAN = {
  groep0: 'inwoners',
  groep1: 'ervaringsdeskundigen',
  groep2: 'leden van adviesraden',
  groep3: 'projectleiders',
  groep4: 'bestuurders',
  groep5: 'partners',
  groep6: 'collega’s',
} as const satisfies Readonly<Record<string, Groep>>;

export const aanmeldenForm = formAbout<About & { readonly onderwerpen: readonly Onderwerp[] }>()({
  ...OF_ONE,
  verb: 'jaaragenda.aanmelden',
  eyebrow: 'Aanmeldingen voor een onderwerp',
  intro: 'Hoeveel mensen willen meedenken over een onderwerp? Wie dat zijn, bewaar ik niet.',
  inputs: {
    onderwerp: oneOf({
      label: 'Onderwerp',
      help: 'Van de jaaragenda.',
      leeg: 'Kies een onderwerp van de jaaragenda.',
      style: 'compact',
      choices: ({ onderwerpen }) =>
        onderwerpen.filter(isOpen).map(({ id, titel }) => ({ value: id, title: cutText(titel, CHOICE) })),
    }),
    aantal: number({
      label: 'Hoeveel aanmeldingen',
      help: 'Vul je het nog een keer in? Dan geldt het laatste aantal.',
      leeg: 'Vul in hoeveel mensen zich aanmeldden.',
      max: MOST_PEOPLE,
    }),
  },
  submit: 'Bewaar',
});

export const suggestiesForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'jaaragenda.suggesties',
  eyebrow: 'Suggesties',
  intro: 'Wat stelden mensen voor? Van elke suggestie maak je daarna met één klik een signaal.',
  inputs: {
    suggesties: paragraph({
      label: 'Suggesties',
      help: 'Elke suggestie op een eigen regel. Schrijf geen namen op.',
      leeg: 'Schrijf minstens één suggestie op.',
      max: 4000,
      lines: 5,
    }),
  },
  submit: 'Bewaar',
});

export const bijeenkomstAfzeggenForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'jaaragenda.zegBijeenkomstAf',
  eyebrow: 'Afzeggen',
  lines: ({ bijeenkomst }) => [wanneerWords(bijeenkomst)],
  inputs: {
    reden: paragraph({ ...AFZEGGEN, label: 'Waarom', help: 'Bijvoorbeeld: de zaal is niet vrij.' }),
  },
  submit: 'Leg vast',
});
