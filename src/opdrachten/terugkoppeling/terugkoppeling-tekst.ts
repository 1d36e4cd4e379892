import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { metLidwoord } from '../../shared/overleg-naam.ts';
import type { Besluit } from '../ground/besluit.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isVerouderd, type OpenbareTekst, openbaarPlat } from '../ground/openbaar.ts';
import { type Gegeven, gegevenOf, gegevenOp } from '../ground/terugkoppeling.ts';
import { besluitSentences, inParagraphs, oordeelParts, verhaalOf } from '../ground/verhaal.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';

/**
 * A proposal for the answer to the people who contributed: the text that everybody may read, as it was approved or else as it is made
 * of what was recorded. After an earlier answer only what changed. Plain text at level B1, for the projectleider to edit.
 */
export function proposeTerugkoppeling(dossier: Dossier): string {
  const earlier = gegevenOf(dossier).at(-1);
  if (earlier) return brief(changeParts(dossier, earlier));
  const { titel } = dossier;
  return answerOf(openbaarNu(dossier) ?? { titel, ...verhaalOf(dossier) });
}

/** The text that everybody may read, as the answer to who took part. */
export function answerOf(tekst: OpenbareTekst): string {
  return brief(wholeParts(tekst));
}

function brief(parts: readonly (readonly string[])[]): string {
  return inParagraphs([['Beste deelnemer,'], ...parts, ['Bedankt voor je hulp.']]);
}

function wholeParts(tekst: OpenbareTekst): readonly (readonly string[])[] {
  return [[`Je dacht met ons mee over: ${tekst.titel}. Dank je wel daarvoor.`], [openbaarPlat(tekst)]];
}

/** What everybody may read, when it was written after the besluit that people hear of. */
export function openbaarNu(dossier: Dossier): OpenbareTekst | undefined {
  const goedgekeurd = dossier.openbareTekst?.goedgekeurd;
  return goedgekeurd && !isVerouderd(dossier, goedgekeurd) ? goedgekeurd : undefined;
}

/** What people did not hear the last time. */
function changeParts(dossier: Dossier, earlier: Gegeven): readonly (readonly string[])[] {
  const { titel, inbreng = [] } = dossier;
  const since = inbreng.filter(({ oordeel }) => oordeel && oordeel.op > earlier.op);
  return [
    [
      `Je dacht met ons mee over: ${titel}. Op ${formatDutchDate(gegevenOp(earlier))} hoorde je wat daarmee is gedaan. Daarna is er iets veranderd.`,
    ],
    vervallenSentences(dossier),
    untold(dossier).flatMap(besluitSentences),
    ...oordeelParts(since),
  ];
}

/** That what people heard was corrected. */
function vervallenSentences(dossier: Dossier): readonly string[] {
  const vervallen = verschuldigd(dossier)?.vervallen;
  if (!vervallen) return [];
  const { overlegNaam, datum, uitkomst } = vervallen;
  return [
    `Je hoorde dat ${metLidwoord(overlegNaam)} op ${formatDutchDate(datum)} een besluit nam: ${uitkomst}. Dat klopt niet meer.`,
  ];
}

/** The besluiten that people did not hear of; of those that were followed by another the last one. */
function untold(dossier: Dossier): readonly Besluit[] {
  const owed = verschuldigd(dossier);
  const { besluiten = [] } = dossier;
  if (!owed) return besluiten.slice(-1);
  const from = besluiten.indexOf(owed.sinds);
  return besluiten.filter(
    (one, index) =>
      one === owed.besluit ||
      (index >= from && one.uitkomst !== 'uitgesteld' && one.uitkomst !== 'ter kennisname'),
  );
}
