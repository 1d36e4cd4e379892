import type { CardMessage } from '../../bot/ports.ts';
import { type VoortgangRegel, voortgangCard } from '../../bot/voortgang-card.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import type { Dossier } from '../ground/dossier.ts';
import {
  DEEL_KOPPEN,
  DELEN,
  type GoedgekeurdeTekst,
  isVerouderd,
  type OpenbaarConcept,
  type OpenbareTekst,
} from '../ground/openbaar.ts';
import { openbaarStand, VEROUDERD } from './openbaar-words.ts';

/** What this reader may do with it, as the rules say. */
export type MayWithOpenbaar = {
  readonly readConcept: boolean;
  readonly write: boolean;
  readonly judge: boolean;
  readonly withdraw: boolean;
};

/**
 * The text that everybody may read, or the newest version of it for who works on it.
 * @param view `isOpenbaar`: what everybody reads, also where there is a newer version; `nonce`: of the button that approves
 */
export function openbaarCard(view: {
  readonly dossier: Dossier;
  readonly may: MayWithOpenbaar;
  readonly nonce: string;
  readonly isOpenbaar: boolean;
  readonly notice?: string;
  readonly tone?: 'warning' | 'good';
}): CardMessage {
  const { dossier, may, isOpenbaar, notice = '', tone = 'good' } = view;
  const { concept, goedgekeurd } = dossier.openbareTekst ?? {};
  const draft = may.readConcept && !isOpenbaar ? concept : undefined;
  const shown: OpenbaarConcept | GoedgekeurdeTekst | undefined = draft ?? goedgekeurd;
  const isOld = shown !== undefined && isVerouderd(dossier, shown);
  return voortgangCard({
    eyebrow: shown ? `Openbare tekst · versie ${shown.versie}` : 'Openbare tekst',
    titel: shown?.titel ?? dossier.titel,
    intro: openbaarStand(dossier, may.readConcept),
    sections: shown ? deelSections(shown) : [],
    buttons: [
      ...(draft ? judgeButtons(view, draft) : []),
      ...otherButtons(dossier.id, may, draft !== undefined, goedgekeurd !== undefined),
    ],
    notice: [notice, isOld ? VEROUDERD : ''].filter((words) => words !== '').join('\n'),
    tone: isOld ? 'warning' : tone,
  });
}

/** Each part under what stands above it on the page. */
function deelSections(tekst: OpenbareTekst): readonly { kop: string; regels: readonly VoortgangRegel[] }[] {
  return DELEN.map((deel) => ({
    kop: DEEL_KOPPEN[deel],
    regels: [{ tekst: tekst[deel].replace(/^- /gm, '• ') }],
  }));
}

function judgeButtons(
  { dossier: { id: opdracht }, may, nonce }: Parameters<typeof openbaarCard>[0],
  { versie }: OpenbaarConcept,
): readonly CardButton[] {
  if (!may.judge) return [];
  return [
    {
      title: 'Keur deze versie goed',
      verb: 'opdrachten.approveOpenbareTekst',
      data: { opdracht, versie, nonce },
      primary: true,
    },
    {
      title: 'Stuur terug met een vraag',
      verb: 'opdrachten.returnOpenbareTekstForm',
      data: { opdracht, versie: String(versie) },
    },
  ];
}

function otherButtons(
  opdracht: string,
  may: MayWithOpenbaar,
  isDraft: boolean,
  isPublic: boolean,
): readonly CardButton[] {
  const data = { opdracht };
  return [
    ...(may.write
      ? [
          { title: 'Pas de tekst aan', verb: 'opdrachten.editOpenbareTekst', data, primary: !may.judge },
          ...(may.judge
            ? []
            : [{ title: 'Stel opnieuw samen', verb: 'opdrachten.composeOpenbareTekst', data }]),
        ]
      : []),
    ...(isDraft && isPublic
      ? [
          {
            title: 'Bekijk wat openbaar is',
            verb: 'opdrachten.openbareTekst',
            data: { ...data, welke: 'openbaar' },
          },
        ]
      : []),
    // What everybody reads is taken back where it is read.
    ...(may.withdraw && !isDraft
      ? [{ title: 'Trek de tekst in', verb: 'opdrachten.withdrawOpenbareTekstForm', data }]
      : []),
    showOpdracht(data.opdracht),
  ];
}
