import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { opDossier } from '../../shared/bord.ts';
import { pageButtons, pageOf } from '../../shared/card-pages.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import type { Dossier } from '../ground/dossier.ts';
import { meetlatLines } from '../ground/kwaliteit.ts';
import { isHeading, type Passage, type PassageRegel } from '../ground/passage.ts';
import { plichtenVan, stapWords } from '../ground/plicht-stappen.ts';

/** The passage to read, and what this reader can do with it. */
export function passageCard(view: {
  readonly dossier: Dossier;
  readonly passage: Passage;
  readonly mayEdit: boolean;
  readonly mayFillOplegger: boolean;
  /** Whether the record changed since. */
  readonly outdated: boolean;
  readonly notice?: string;
}): CardMessage {
  const { dossier, passage, mayEdit, mayFillOplegger, outdated, notice } = view;
  const data = { opdracht: dossier.id };
  const changed = 'De gegevens zijn intussen veranderd. Stel de passage opnieuw samen, of pas haar aan.';
  return voortgangCard({
    eyebrow: `Passage · versie ${passage.versie}`,
    titel: dossier.titel,
    intro: versionWords(passage),
    sections: [
      ...sectionsOf(passage.regels),
      ...plichtSections(dossier),
      ...(mayEdit ? [beforeBesluit()] : []),
    ],
    buttons: [
      ...(mayEdit
        ? [
            { title: 'Pas aan', verb: 'opdrachten.editPassage', data, primary: true },
            { title: 'Stel opnieuw samen', verb: 'opdrachten.composePassage', data },
          ]
        : []),
      { title: 'Maak de oplegger', verb: 'opdrachten.passageDocument', data },
      ...(mayFillOplegger ? [{ title: 'Vul de oplegger in', verb: 'opdrachten.fillOplegger', data }] : []),
      ...(passage.versie > 1 ? [{ title: 'Bekijk versies', verb: 'opdrachten.passageVersies', data }] : []),
      showOpdracht(data.opdracht),
    ],
    notice: [notice, outdated ? changed : ''].filter(Boolean).join(' '),
    tone: outdated ? 'warning' : 'good',
    bord: opDossier(dossier.id, 'passage'),
  });
}

/** What the meetlat asks at the end can still be mended now. */
function beforeBesluit() {
  return {
    kop: 'Kijk nog één keer, voor het besluit',
    regels: [
      {
        tekst: meetlatLines()
          .map((one) => `• ${one}`)
          .join('\n'),
      },
    ],
  };
}

/** Each legal duty that the plan names: what it asks, and what of it the record shows. */
function plichtSections(dossier: Dossier) {
  return plichtenVan(dossier).map(({ titel, vraagt, stappen }) => ({
    kop: `Wettelijke plicht: ${titel}`,
    regels: [{ tekst: [vraagt, ...stappen.map((stap) => `• ${stapWords(stap)}`)].join('\n') }],
  }));
}

function versionWords({ versie, door, op }: Passage): string {
  return `Versie ${versie}, van ${door}, ${formatShortDutchDate(localDate(op))}.`;
}

/** The lines under their headings; one text a section, because every element of a card costs. */
function sectionsOf(regels: readonly PassageRegel[]) {
  const sections: { kop: string; lines: string[] }[] = [{ kop: '', lines: [] }];
  for (const { tekst } of regels) {
    if (isHeading(tekst)) sections.push({ kop: tekst.slice(0, -1), lines: [] });
    else sections.at(-1)?.lines.push(tekst.replace(/^- /, '• '));
  }
  return sections
    .filter(({ kop, lines }) => kop !== '' || lines.length > 0)
    .map(({ kop, lines }) => ({ kop, regels: [{ tekst: lines.join('\n') }] }));
}

/** All versions, the newest first, a page of ten. */
export function passageVersiesCard(list: {
  readonly dossier: Dossier;
  readonly versies: readonly Passage[];
  readonly page: number;
}): CardMessage {
  const { dossier, versies, page } = list;
  const data = { opdracht: dossier.id };
  return voortgangCard({
    eyebrow: 'Versies van de passage',
    titel: dossier.titel,
    intro: versies.length === 1 ? 'Er is 1 versie.' : `Er zijn ${versies.length} versies.`,
    sections: [
      {
        kop: '',
        regels: pageOf(versies, page).map((passage) => ({
          tekst: versionWords(passage),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk versie ${passage.versie}`,
            verb: 'opdrachten.passageVersie',
            data: { ...data, versie: passage.versie },
          },
        })),
      },
    ],
    buttons: [
      ...pageButtons(versies.length, page, 'opdrachten.passageVersies', data),
      { title: 'Terug', verb: 'opdrachten.passage', data },
    ],
    bord: opDossier(dossier.id, 'passage'),
  });
}

/** One earlier version, to read. */
export function passageVersieCard(view: {
  readonly dossier: Dossier;
  readonly passage: Passage;
}): CardMessage {
  const { dossier, passage } = view;
  const data = { opdracht: dossier.id };
  return voortgangCard({
    eyebrow: `Passage · versie ${passage.versie}`,
    titel: dossier.titel,
    intro: versionWords(passage),
    sections: sectionsOf(passage.regels),
    buttons: [{ title: 'Bekijk versies', verb: 'opdrachten.passageVersies', data }],
  });
}
