import { firstOf } from '../shared/first-of.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { somWords } from '../shared/som.ts';
import type { Dossier } from './ground/dossier.ts';
import { countOordelen } from './ground/inbreng.ts';
import { kostenOf } from './ground/kosten.ts';
import { activiteitenOf } from './ground/uitvoering.ts';
import { peopleWords, puntWords } from './ground/uitvoering-words.ts';
import { nietOvergenomen } from './ground/verwerking-rules.ts';
import { nietOvergenomenLine } from './inbreng/oordeel-cards.ts';

const SHOWN = 5;
const LENGTH = 200;

/**
 * What the card of an opdracht shows of what came after the plan: numbers, and what was not taken over, so that who
 * decides has seen it (domain: The course of a dossier).
 */
export function uitvoeringView(dossier: Dossier) {
  const { inbreng = [], passage } = dossier;
  const all = activiteitenOf(dossier);
  const held = all.filter(({ stand }) => stand === 'gehouden');
  const people = held.reduce((total, { verloop }) => total + (verloop.gehouden?.aantal ?? 0), 0);
  const counts = countOordelen(inbreng);
  const begun = Object.keys(dossier.uitvoering ?? {}).length > 0 || inbreng.length > 0;
  const { first, more } = firstOf(nietOvergenomen(dossier), SHOWN);
  return {
    voortgang: [
      ...(begun
        ? [
            {
              title: 'Activiteiten',
              value: `${held.length} van ${all.length} gehouden, ${peopleWords(people)}`,
            },
            { title: 'Inbreng', value: puntWords(inbreng.length) },
          ]
        : []),
      ...(inbreng.length > 0
        ? [
            {
              title: 'Oordeel',
              value: [
                `overgenomen ${counts.overgenomen}`,
                `deels ${counts.deels}`,
                `niet ${counts.niet}`,
                `nog open ${counts['nog open']}`,
              ].join(', '),
            },
          ]
        : []),
      ...kostenFacts(dossier),
      ...(passage ? [{ title: 'Passage', value: `versie ${passage.versie}` }] : []),
    ],
    niet: first.map((punt) => {
      const { tekst, onder } = nietOvergenomenLine(punt);
      return { tekst: escapeMarkdown(cutText(tekst, LENGTH)), onder: escapeLine(cutText(onder, LENGTH)) };
    }),
    nietMeer: more > 0 ? `En nog ${puntWords(more)}.` : '',
  };
}

/** What it costs, as far as anybody said so. */
function kostenFacts(dossier: Dossier) {
  const { gepland, echt, onbetaald } = kostenOf(dossier);
  return [
    { title: 'Kosten gepland', som: gepland },
    { title: 'Kosten echt', som: echt },
    { title: 'Nog niet betaald', som: onbetaald },
  ]
    .filter(({ som: { centen } }) => centen > 0)
    .map(({ title, som }) => ({ title, value: somWords(som) }));
}

/** The same without anything to show: for a reader who may not see the plan. */
export const NO_UITVOERING = { voortgang: [], niet: [], nietMeer: '' } as const;
