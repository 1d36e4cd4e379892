import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { oordeelOf } from '../../opdrachten/ground/inbreng.ts';
import { activiteitenOf } from '../../opdrachten/ground/uitvoering.ts';
import { leegVan } from '../../shared/leeg.ts';
import { capital, sentence } from '../../shared/words.ts';
import { fits, fitsBy, fitsDay, fitsRijDagen, only } from '../ground/conditions.ts';
import type { Query } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';
import { type AnswerKind, type Asked, OF_OPDRACHTEN, type Sources } from './answer-kind.ts';
import { groep } from './groepen-of.ts';
import { answerInDossiers, dateWords, type Line, names, OF_DOSSIERS } from './in-dossiers.ts';
import { OORDEEL } from './oordeel-words.ts';
import { rijDagen, rijDagWords } from './rij-dagen.ts';

export const inbrengAnswer: AnswerKind = {
  telt: ['punt dat inwoners inbrachten', 'punten die inwoners inbrachten'],
  titel: () => 'Wat inwoners zeiden, en wat ermee is gedaan',
  narrowedBy: [...OF_OPDRACHTEN, 'oordeel', 'woord', 'aantal'],
  leeg: () => leegVan('punten die inwoners inbrachten', 'bij opdrachten waar jij bij hoort'),
  whole: OF_DOSSIERS,
  voorbeelden: ['Welke inbreng is niet overgenomen, en waarom?', 'Wat hebben inwoners ingebracht dit jaar?'],
  async answer(sources, asked) {
    const answer = await inDossiers(sources, asked);
    if (answer.total > 0) return answer;
    const zin = await opbrengstWords(sources, asked);
    return zin === undefined ? answer : { ...answer, zin };
  },
};

const inDossiers = answerInDossiers({
  mist: 'inbreng',
  verdeling: 'Wat ermee is gedaan',
  getal: 'punten',
  lines,
});

/** Of one opdracht without points: what was written of its activiteiten as a whole; undefined: nothing was, or it is not for this reader. */
async function opbrengstWords({ streams }: Sources, { query, actor }: Asked): Promise<string | undefined> {
  const { filters } = query;
  const id = only(filters, 'opdracht');
  const dossier = id === undefined ? undefined : (await streams.find(id))?.state;
  if (!dossier || !mayReadPlan(actor, dossier) || (dossier.inbreng ?? []).length > 0) return undefined;
  const told = activiteitenOf(dossier).flatMap(({ soort, nu, verloop }) => {
    const { opbrengst = '' } = verloop.gehouden ?? {};
    const isMeant = fits(filters, 'methode', [soort]) && fitsDay(filters, nu);
    return isMeant && opbrengst !== '' ? [`${capital(soort)}, ${dateWords(nu)}: ${opbrengst}`] : [];
  });
  return told.length === 0
    ? undefined
    : ['Er zijn geen punten van inwoners vastgelegd. Wel staat er wat eruit kwam', ...told]
        .map(sentence)
        .join(' ');
}

function lines(dossier: Dossier, { filters }: Query): readonly Line[] {
  const activiteiten = new Map(activiteitenOf(dossier).map((one) => [one.id, one]));
  // Residents of the whole dossier are that group when the plan says so, and nothing says which of them it was.
  return (dossier.inbreng ?? []).flatMap((punt): Line[] => {
    const activiteit = activiteiten.get(punt.activiteitId ?? '');
    const judged = oordeelOf(punt);
    const isOf = (group: string): boolean =>
      [punt.groep ?? dossier.plan.ervaring, punt.thema, punt.tekst].some((text) => names(text, group));
    if (!fits(filters, 'oordeel', [judged]) || !fits(filters, 'methode', [activiteit?.soort])) return [];
    if (!fitsBy(filters, 'doelgroep', isOf)) return [];
    if (
      !fitsBy(filters, 'woord', (woord) =>
        hasWoord(`${punt.tekst} ${punt.thema ?? ''} ${dossier.titel}`, woord),
      )
    )
      return [];
    const dagen = rijDagen({ beoordeeld: punt.oordeel });
    if (!fitsRijDagen(filters, dagen)) return [];
    const datum = activiteit?.nu ?? '';
    const reden = punt.oordeel?.reden ?? '';
    return [
      {
        datum,
        deel: judged,
        row: {
          titel: punt.tekst,
          regels: [
            reden === '' ? capital(judged) : `${capital(judged)}: ${reden}`,
            [
              dossier.titel,
              punt.thema ?? '',
              punt.groep ?? '',
              activiteit ? `${activiteit.soort} ${dateWords(datum)}` : punt.bron,
            ]
              .filter((part) => part !== '')
              .join(' · '),
            ...rijDagWords(filters, dagen),
          ],
          opdracht: dossier.id,
          groepen: {
            oordeel: [{ waarde: judged, naam: OORDEEL[judged] ?? judged }],
            methode: activiteit ? [groep(activiteit.soort)] : [],
          },
          velden: {
            Opdracht: dossier.titel,
            Kenmerk: dossier.kenmerk ?? '',
            Inbreng: punt.tekst,
            Bron: punt.bron,
            Groep: punt.groep ?? '',
            Thema: punt.thema ?? '',
            Activiteit: activiteit?.soort ?? '',
            Datum: datum,
            Oordeel: judged,
            Reden: reden,
            Bericht: punt.bericht ?? '',
          },
        },
      },
    ];
  });
}
