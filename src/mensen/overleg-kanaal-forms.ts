import { formAbout } from '../forms/form.ts';
import { paragraph } from '../forms/input.ts';
import type { CardButton } from '../shared/card-context.ts';
import { cutText } from '../shared/markdown.ts';
import { openVoorstel } from './kanaal.ts';
import { koppelingKey } from './koppeling.ts';
import type { KanaalStand } from './overleg-kanalen.ts';

/** `overleg`: inside a sentence. */
type AboutOverlegKanaal = {
  readonly overleg: string;
  readonly voorgesteld: KanaalStand['voorgesteld'];
};

const MOST_PROPOSALS = 3;
const MAX_NAAM = 60;

/** What can be done about an overleg without a channel: bind one, or say that it needs none. */
export const nietNodigForm = formAbout<AboutOverlegKanaal>()({
  verb: 'mensen.kanaalNietNodig',
  opensIn: 'chat',
  opens: 'mensen.kanaalVanOverleg',
  keys: ['overleg'],
  phrase: 'herinneringen',
  isRepeatable: true,
  eyebrow: 'Samenkracht! · Kanaal',
  titel: ({ overleg }) => `Er is geen kanaal voor ${overleg}`,
  intro: ({ overleg, voorgesteld }) =>
    [
      `Ik plaats de agenda van ${overleg} in een kanaal. Nu is er geen kanaal.`,
      voorgesteld.length > 0 ? 'Hieronder staat een kanaal dat erbij lijkt te horen.' : '',
      'Wil je een kanaal koppelen? Zet mij in het team. Ga naar het kanaal, noem mij daar met @ en typ ‘koppel’. Kies daarna dit overleg.',
      'Hoeft het niet? Schrijf dan waarom.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  inputs: {
    reden: paragraph({
      label: 'Waarom heeft dit overleg geen kanaal nodig',
      help: 'Ik bewaar dit met je naam. Komt er later een kanaal, dan geldt dat.',
      leeg: 'Schrijf waarom dit overleg geen kanaal nodig heeft.',
      max: 500,
    }),
  },
  submit: 'Dit overleg heeft geen kanaal nodig',
  others: ({ voorgesteld }) => voorgesteld.slice(0, MOST_PROPOSALS).flatMap(bindButton),
});

/** Says yes to what is asked about this channel. */
function bindButton(kanaal: KanaalStand['voorgesteld'][number]): readonly CardButton[] {
  const voorstel = openVoorstel(kanaal);
  if (!voorstel) return [];
  const { nummer, koppeling } = voorstel;
  return [
    {
      title: `Koppel het kanaal ${cutText(kanaal.naam, MAX_NAAM)}`,
      verb: 'mensen.acceptKoppeling',
      data: { kanaal: kanaal.id, voorstel: nummer, koppeling: koppelingKey(koppeling) },
    },
  ];
}
