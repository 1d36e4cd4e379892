import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { activiteitenOf, type LopendeActiviteit } from '../../opdrachten/ground/uitvoering.ts';
import { NIET_IN_PLAN } from '../../opdrachten/ground/uitvoering-words.ts';
import { comparable } from '../../shared/compare.ts';
import { hasPassed } from '../../shared/dates.ts';
import { formatMonth } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { capital } from '../../shared/words.ts';
import { asks, fits, fitsBy, fitsRijDagen, type Numbers } from '../ground/conditions.ts';
import { EEN_VAN } from '../ground/filters.ts';
import type { Filters, Query } from '../ground/query.ts';
import { type AnswerKind, OF_OPDRACHTEN } from './answer-kind.ts';
import { groep } from './groepen-of.ts';
import { answerInDossiers, dateWords, type Line, names, OF_DOSSIERS } from './in-dossiers.ts';
import { rijDagen, rijDagWords } from './rij-dagen.ts';

const WOORDEN = ['activiteit met inwoners', 'activiteiten met inwoners'] as const;

export const activiteitenAnswer: AnswerKind = {
  telt: WOORDEN,
  titel: () => 'Activiteiten met inwoners',
  opTijd: true,
  narrowedBy: [
    ...OF_OPDRACHTEN,
    'laat',
    'verloop',
    'opgeleverd',
    'deelnemers',
    'verwacht',
    'opkomst',
    'onbekend',
    'aantal',
    EEN_VAN,
  ],
  leeg: () => leegVan('activiteiten met inwoners', 'bij opdrachten waar jij bij hoort'),
  whole: OF_DOSSIERS,
  voorbeelden: [
    'Welke activiteiten zijn er deze maand?',
    'Hoeveel focusgroepen zijn er dit jaar?',
    'Hoeveel mensen deden er dit jaar mee?',
  ],
  answer: answerInDossiers({
    mist: 'plan',
    verdeling: 'Soort activiteit',
    getal: 'activiteiten',
    totalen: { telt: ['deelnemers', 'verwacht', 'opkomst'], woorden: WOORDEN },
    lines,
  }),
};

/** Its day, or its month, is over, and nobody said how it went. */
function isLate({ stand, nu }: LopendeActiviteit, today: string): boolean {
  return stand !== 'gehouden' && stand !== 'geannuleerd' && hasPassed(nu, today);
}

/** Of what should have been by now and of which nobody said how it went, that is said: it may have been held. */
function standWords(activiteit: LopendeActiviteit, today: string): string {
  const stand = capital(activiteit.stand);
  return isLate(activiteit, today) ? `${stand}, nog niet vastgelegd of het doorging` : stand;
}

/** What was not held lacks nothing yet: with or without inbreng is only what was held. */
function fitsOpgeleverd(
  filters: Filters,
  { id, stand }: LopendeActiviteit,
  gaven: ReadonlySet<string | undefined>,
): boolean {
  if (!asks(filters, 'opgeleverd')) return true;
  return stand === 'gehouden' && fits(filters, 'opgeleverd', gaven.has(id) ? ['inbreng'] : []);
}

/** How it stands, and what else is told of it. */
function verloopOf({ stand, verloop, buitenPlan }: LopendeActiviteit): readonly string[] {
  return [stand, ...(verloop.verplaatst ? ['verplaatst'] : []), ...(buitenPlan ? ['buiten het plan'] : [])];
}

function numbersOf({ aantal, verloop: { gehouden } }: LopendeActiviteit): Numbers {
  if (!gehouden) return { verwacht: aantal };
  return {
    verwacht: aantal,
    deelnemers: gehouden.aantal,
    ...(aantal > 0 ? { opkomst: (gehouden.aantal * 100) / aantal } : {}),
  };
}

/** Why it went otherwise than the plan says, as far as that was recorded. */
function redenOf({ verloop: { gehouden, geannuleerd, verplaatst } }: LopendeActiviteit): readonly string[] {
  const moved = verplaatst ? [`Verplaatst, omdat: ${verplaatst.reden}`] : [];
  if (geannuleerd) return [`Reden: ${geannuleerd.reden}`];
  return [...moved, ...(gehouden?.reden === undefined ? [] : [`Reden: ${gehouden.reden}`])];
}

/** Is it asked whether more or fewer came than the plan says? */
function comparesExpected({ filters, orde, telt }: Query): boolean {
  return (
    filters.some((one) => one.filter === 'opkomst' || ('getal' in one && one.getal === 'verwacht')) ||
    orde?.op === 'opkomst' ||
    telt === 'opkomst'
  );
}

function lines(dossier: Dossier, query: Query, today: string): readonly Line[] {
  const { filters } = query;
  if (!fitsBy(filters, 'doelgroep', (group) => names(dossier.plan.ervaring, group))) return [];
  const gaven = new Set((dossier.inbreng ?? []).map(({ activiteitId }) => activiteitId));
  return activiteitenOf(dossier).flatMap((activiteit): Line[] => {
    if (!fitsOpgeleverd(filters, activiteit, gaven)) return [];
    if (!fitsBy(filters, 'methode', (one) => comparable(activiteit.soort) === comparable(one))) return [];
    if (!fits(filters, 'laat', [isLate(activiteit, today) ? 'ja' : 'nee'])) return [];
    if (!fits(filters, 'verloop', verloopOf(activiteit))) return [];
    const { verplaatst, geannuleerd } = activiteit.verloop;
    const dagen = rijDagen({ verplaatst, geannuleerd });
    if (!fitsRijDagen(filters, dagen)) return [];
    if (!fits(filters, 'onbekend', activiteit.nu.length < 'YYYY-MM-DD'.length ? ['dag'] : [])) return [];
    const { buitenPlan, verloop } = activiteit;
    const { gehouden } = verloop;
    const verwacht = comparesExpected(query) ? ` (verwacht: ${activiteit.aantal})` : '';
    const aantal = gehouden
      ? gehouden.aantal === 1
        ? `1 inwoner deed mee${verwacht}`
        : `${gehouden.aantal} inwoners deden mee${verwacht}`
      : activiteit.aantal === 1
        ? '1 inwoner'
        : `ongeveer ${activiteit.aantal} inwoners`;
    return [
      {
        datum: activiteit.nu,
        deel: activiteit.soort,
        numbers: numbersOf(activiteit),
        ...(isLate(activiteit, today) ? { onbekend: ['deelnemers', 'opkomst'] } : {}),
        ...(activiteit.stand === 'geannuleerd' ? { vervallen: true } : {}),
        row: {
          titel: `${capital(activiteit.soort)}, ${dateWords(activiteit.nu)}`,
          regels: [
            `${standWords(activiteit, today)} · ${aantal}`,
            ...rijDagWords(filters, dagen),
            ...redenOf(activiteit),
            ...(buitenPlan ? [`${capital(NIET_IN_PLAN)}, omdat: ${buitenPlan.reden}`] : []),
            dossier.titel,
          ],
          opdracht: dossier.id,
          groepen: { methode: [groep(activiteit.soort)] },
          velden: {
            Opdracht: dossier.titel,
            Kenmerk: dossier.kenmerk ?? '',
            Activiteit: activiteit.soort,
            // A month is written out: a spreadsheet would take '2027-01' for a day.
            Wanneer: activiteit.nu.length === 'YYYY-MM'.length ? formatMonth(activiteit.nu) : activiteit.nu,
            Stand: activiteit.stand,
            'Verwacht aantal': activiteit.aantal,
            'Echt aantal': gehouden?.aantal ?? '',
            Opbrengst: gehouden?.opbrengst ?? '',
            'Niet in het plan, omdat': buitenPlan?.reden ?? '',
          },
        },
      },
    ];
  });
}
