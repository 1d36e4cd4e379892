import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { cutText } from '../../shared/markdown.ts';
import { type Gezocht, gezochtWords, isAlles } from '../ground/gezocht.ts';
import { NIET_BEKEND } from '../ground/jaartabel.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** How much of a text a line of the list shows. */
const MAX_LINE = 160;

/** What was asked, as its buttons carry it on. */
type Asked = { readonly zoek: string; readonly opdracht?: string | undefined };

const dataOf = ({ zoek, opdracht }: Asked) => ({ zoek, ...(opdracht === undefined ? {} : { opdracht }) });
function back({ opdracht }: Asked): readonly CardButton[] {
  return opdracht === undefined
    ? []
    : [{ title: 'Terug naar het plan', verb: 'opdrachten.openPlan', data: { opdracht, onderdeel: 'hoe' } }];
}

/** The examples that fit, a page of ten. @param list `page` from 1; `telt`: how many finished opdrachten there are in all */
export function voorbeeldenCard(
  list: Asked & {
    readonly voorbeelden: readonly Voorbeeld[];
    readonly gezocht: Gezocht;
    readonly page: number;
    readonly telt: number;
  },
): CardMessage {
  const { voorbeelden, gezocht, page, telt } = list;
  const what = gezochtWords(gezocht);
  return voortgangCard({
    eyebrow: 'Hoe deden anderen het',
    titel: isAlles(gezocht) ? 'Voorbeelden van afgeronde opdrachten' : `Voorbeelden: ${what}`,
    intro:
      voorbeelden.length > 0
        ? countWords(voorbeelden.length, page, 'voorbeeld', 'voorbeelden')
        : telt === 0
          ? 'Er is nog geen opdracht afgerond.'
          : `Er is nog geen afgeronde opdracht die hierbij past: ${what}.`,
    sections: [
      {
        kop: '',
        regels: pageOf(voorbeelden, page).map((one) => ({
          tekst: one.titel,
          onder: lineOf(one),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk dit voorbeeld: ${one.titel}`,
            verb: 'opdrachten.voorbeeld',
            data: { voorbeeld: one.id, ...dataOf(list) },
          },
        })),
      },
    ],
    buttons: [
      ...back(list),
      ...pageButtons(voorbeelden.length, page, 'opdrachten.voorbeelden', dataOf(list)),
      ...(isAlles(gezocht) || telt === 0
        ? []
        : [
            {
              title: 'Bekijk alle voorbeelden',
              verb: 'opdrachten.voorbeelden',
              data: { ...dataOf(list), zoek: '' },
            },
          ]),
      { title: 'Bekijk de werkbladen', verb: 'werkbladen.list', data: opdrachtOf(list) },
    ],
  });
}

function opdrachtOf({ opdracht }: Asked): { readonly opdracht?: string } {
  return opdracht === undefined ? {} : { opdracht };
}

function lineOf({ jaar, vorm, mensen, doelgroepen }: Voorbeeld): string {
  return [String(jaar), vorm && cutText(vorm, MAX_LINE), mensen, doelgroepen.slice(0, 3).join(', ')]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

/** One example: what others can learn of it. What nobody wrote down is called not known. */
export function voorbeeldCard(voorbeeld: Voorbeeld, asked: Asked): CardMessage {
  const { titel, jaar, vorm, vraag, wie, mensen, kosten, opbrengst, oordelen, vervolg, meetlat, anders } =
    voorbeeld;
  const facts = [
    ['Vorm', vorm],
    ['Vraag', vraag],
    ['Wie', wie],
    ['Hoeveel mensen', mensen],
    ['Wat het kostte', kosten],
    ['Wat ermee is gedaan', oordelen],
    ['Vervolg', vervolg],
    ['Meetlat', meetlat],
  ] as const;
  return voortgangCard({
    eyebrow: 'Hoe deden anderen het',
    titel,
    intro: `Afgerond in ${jaar}.`,
    facts: facts.map(([title, value]) => ({ title, value: value ?? NIET_BEKEND })),
    sections: [
      { kop: 'Wat het opleverde', regels: (opbrengst.length === 0 ? [NIET_BEKEND] : opbrengst).map(asLine) },
      {
        kop: 'Wat een volgende keer beter kan',
        regels: (anders.length === 0 ? [NIET_BEKEND] : anders).map(asLine),
      },
    ],
    buttons: [
      ...back(asked),
      { title: 'Bekijk meer voorbeelden', verb: 'opdrachten.voorbeelden', data: dataOf(asked) },
    ],
  });
}

function asLine(tekst: string): { readonly tekst: string } {
  return { tekst };
}
