import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import { listWords } from '../shared/words.ts';
import { type Verplichting, zaakIdOf } from '../verplichtingen/verplichting.ts';
import { isForTrekker, opdrachtIdOf } from '../verplichtingen/zaak.ts';
import type { Stand } from './herinnering-rules.ts';
import {
  ageWords,
  durationWords,
  isNobodys,
  regelWords,
  standWords,
  vervangerWords,
} from './herinnering-words.ts';
import type { AanspraakRef } from './ports.ts';
import { samenWords } from './samen.ts';

/** What stands in a reminder of one thing to do: its words, and what can be done with it. */

/** One item of a bundled message, as its reader sees it. */
export type HerinneringRow = AanspraakRef & {
  /** Absent: the obligation is gone, for instance because the opdracht has no vergadering any more. */
  readonly verplichting?: Verplichting;
  /** Of the opdracht or signaal. */
  readonly titel: string;
  readonly stand: Stand;
  /** Working days until the last day, as they were on the day of the card. */
  readonly left: number;
  /** That day, YYYY-MM-DD. */
  readonly op: string;
  readonly isEscalatie: boolean;
  readonly isVervanger: boolean;
  readonly tot?: string;
};

/** What a button is about is said to a screen reader; there a title need not be whole. */
const MAX_TIP = 60;

/** 'Nu doen': goes to where it can be done. A stand-in can do what the projectleider does, not what takes a role. */
export function doButtons(row: HerinneringRow): readonly CardButton[] {
  const { verplichting, isEscalatie, isVervanger } = row;
  if (!verplichting) return [];
  const data = { opdracht: verplichting.zaakId };
  if (isOfOther(verplichting))
    return isEscalatie && isVervanger ? [] : [{ title: 'Nu doen', ...whereToDo(verplichting) }];
  if (isEscalatie && isVervanger) return [];
  if (isEscalatie)
    return isNobodys(verplichting)
      ? [{ title: 'Kies een projectleider', verb: 'opdrachten.assign', data }]
      : [{ title: 'Nu doen', verb: 'opdrachten.show', data }];
  if (isVervanger && verplichting.plicht !== 'projectleider') return [];
  return [{ title: 'Nu doen', ...whereToDo(verplichting) }];
}

/** What is no opdracht has no trekker, and is done on its own card. */
function isOfOther({ zaakId }: Verplichting): boolean {
  return opdrachtIdOf(zaakId) === undefined;
}

/** The coördinator may put what is late before the bestuurlijk trekker; while nobody knows who that is, that is chosen first. */
export function escalateButtons(
  row: HerinneringRow,
  where: { readonly dag?: string },
): readonly CardButton[] {
  if (!row.isEscalatie || row.isVervanger || !row.verplichting || !isForTrekker(row.verplichting)) return [];
  if (row.verplichting.heeftTrekker !== true)
    return [
      {
        title: 'Kies een trekker',
        verb: 'opdrachten.chooseTrekker',
        data: { opdracht: row.verplichting.zaakId },
      },
    ];
  return [{ title: 'Vraag de trekker', verb: 'herinneringen.escalate', data: refData(row, where) }];
}

/** The card on which it is done. */
function whereToDo({ soort, zaakId: opdracht, over = '' }: Verplichting): Omit<CardButton, 'title'> {
  return soortOf(soort).doen({ opdracht, over });
}

/** A toezegging is of the one who made it; what is late with somebody else is given to another projectleider, by the coördinator. */
export function handOverButton(
  { verplichting, verplichtingId, isEscalatie, isVervanger }: HerinneringRow,
  data: Readonly<Record<string, unknown>>,
): readonly CardButton[] {
  if (verplichting?.plicht === 'eigenaar') return [];
  if (!isEscalatie) return [{ title: 'Overdragen', verb: 'herinneringen.handover', data }];
  if (isVervanger || verplichting?.plicht !== 'projectleider') return [];
  const opdracht = zaakIdOf(verplichtingId);
  return [{ title: 'Overdragen', verb: 'opdrachten.assign', data: { opdracht } }];
}

/** One item in words, and what can be done with it; all texts are plain. */
type ItemWoorden = {
  readonly titel: string;
  readonly taak: string;
  /** By when, and how long that is. */
  readonly dag: string;
  /** Why, and how long it takes. */
  readonly waarom: string;
  readonly noot: string;
  readonly knoppen: readonly CardButton[];
};

/** @param limit characters of what others wrote @param where the day of the message in which it stands */
export function itemWoorden(
  row: HerinneringRow,
  limit = Number.POSITIVE_INFINITY,
  where: { readonly dag?: string } = {},
): ItemWoorden {
  const { verplichting, stand, left, op, isEscalatie, isVervanger } = row;
  const isOpen = stand === 'open';
  const age = verplichting ? ageWords({ left, op, uiterlijk: verplichting.uiterlijk }, where.dag) : '';
  // That it was asked late, and when it should have been, is in why.
  const date = verplichting ? `Uiterlijk ${formatDutchDate(verplichting.uiterlijk)}: ${age}` : '';
  const buttons: CardButton[] =
    isOpen || stand === 'uitgesteld'
      ? [
          ...doButtons(row),
          ...escalateButtons(row, where),
          { title: 'Later of anders', verb: 'herinneringen.item', data: refData(row, where) },
        ]
      : [];
  const notes = [
    isOpen && verplichting && isVervanger ? vervangerWords(verplichting, isEscalatie, limit) : '',
    standWords(stand, row.tot),
  ];
  return {
    titel: cutText(row.titel, limit),
    taak: regelWords(row, limit),
    dag: isOpen ? date : '',
    waarom:
      isOpen && verplichting
        ? `${verplichting.waarom} ${isEscalatie ? '' : durationWords(verplichting)}`
        : '',
    noot: notes.filter((note) => note !== '').join(' '),
    // Under a list, 'Nu doen' by itself does not say of what.
    knoppen: buttons.map((one) => ({ ...one, tooltip: `${one.title}: ${cutText(row.titel, MAX_TIP)}` })),
  };
}

export function rowData(row: HerinneringRow, limit: number, where: { readonly dag?: string }) {
  const { titel, taak, dag, waarom, noot, knoppen } = itemWoorden(row, limit, where);
  return {
    titel: escapeLine(titel),
    task: escapeLine(taak),
    date: dag,
    why: escapeLine(waarom),
    note: escapeLine(noot),
    buttonRows: buttonRows(knoppen),
  };
}

/** Several that are one thing to do; each by itself stands in the list of all that is open. */
export function samenData(
  [row, ...others]: readonly [HerinneringRow, ...HerinneringRow[]],
  limit: number,
  where: { readonly dag?: string },
) {
  const { verplichting } = row;
  const words = itemWoorden(row, limit, where);
  const samen = verplichting && soortOf(verplichting.soort).samen;
  const namen = listWords([row, ...others].map(({ titel }) => cutText(titel, limit)));
  return {
    titel: verplichting ? samenWords(verplichting, others.length + 1) : '',
    task: escapeLine(`${words.taak}: ${namen}`),
    date: words.dag,
    why: '',
    note: '',
    buttonRows: buttonRows(samen ? [{ title: 'Nu doen', ...samen.doen }] : []),
  };
}

function refData(
  { verplichtingId, eigenaarId }: AanspraakRef,
  where: { readonly dag?: string },
): Readonly<Record<string, unknown>> {
  return { verplichting: verplichtingId, eigenaar: eigenaarId, ...where };
}
