import type { Kalender } from '../instellingen/kalender.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { VoorstelDagen } from '../opdrachten/ground/ports.ts';
import { isUnderWay } from '../opdrachten/ground/recording-rules.ts';
import { activiteitenOf, type LopendeActiviteit } from '../opdrachten/ground/uitvoering.ts';
import { isPassageKlaar } from '../opdrachten/passage/passage-rules.ts';
import { type Behandeling, komt, type Route } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import { lastDayOf } from '../shared/dates.ts';
import { formatDutchDate, formatMonth } from '../shared/dutch-dates.ts';
import type { Vandaag } from '../shared/vandaag.ts';
import type { Eis } from './eis.ts';
import { vergaderingWords } from './moment-woorden.ts';
import { beslissendeBehandeling, beslistBekendOp } from './route-dates.ts';
import { uiterlijkOf } from './termijnen.ts';
import { opnieuwGevraagd } from './week-voorstel.ts';

/**
 * What a dossier asks between the agreed plan and the besluit (domain: Verplichtingen and their dates). Where no body on its
 * route decides, nothing is asked before a meeting. After that what was done stays done, and nothing of it is asked any more.
 */
export function voorbereidingEisen(dossier: Dossier, route: Route, vandaag: Vandaag): readonly Eis[] {
  const { afgestemd, toegevoegd } = dossier;
  if (!isUnderWay(dossier) && !afgestemd) return [];
  const beslissend = beslissendeBehandeling(route);
  const agreed = localDate((afgestemd ?? toegevoegd).op);
  const eisen = [
    ...activiteitenOf(dossier).flatMap((activiteit) => activiteitEisen(activiteit, agreed, vandaag)),
    ...(beslissend ? voorstelEisen(dossier, agreed, beslissend) : []),
  ];
  return isUnderWay(dossier) ? eisen : eisen.map((eis) => ({ ...eis, stand: 'voorbij' as const }));
}

/** The days that follow from the meeting that decides, also before the plan is agreed; undefined: none decides any more. */
export function voorstelDagen(
  dossier: Dossier,
  route: Route,
  { days, termijnen }: Pick<Kalender, 'days' | 'termijnen'>,
): VoorstelDagen | undefined {
  const beslissend = beslissendeBehandeling(route);
  if (!beslissend || !komt(beslissend)) return undefined;
  const { id, datum } = beslissend.vergadering;
  const { toegevoegd, leidtSinds = toegevoegd.op } = dossier;
  const known = [
    localDate(toegevoegd.op),
    localDate(leidtSinds),
    beslistBekendOp(dossier, beslissend) ?? '',
  ].toSorted();
  const asked = { vanaf: datum, bekend: known.at(-1) ?? datum, tot: datum };
  return {
    vergaderingId: id,
    verwerkt: uiterlijkOf(asked, termijnen['inbreng verwerkt'], days),
    passage: uiterlijkOf(asked, termijnen['passage klaar'], days),
  };
}

/**
 * What does not take place asks for nothing, and nobody can be invited any more to what is over. A month counts from its
 * first day, and as past after its last.
 */
function activiteitEisen(activiteit: LopendeActiviteit, agreed: string, vandaag: Vandaag): readonly Eis[] {
  const { id, soort, stand, nu, verloop, buitenPlan } = activiteit;
  if (stand === 'geannuleerd') return [];
  const isMonth = nu.length === 'YYYY-MM'.length;
  const begin = isMonth ? `${nu}-01` : nu;
  const end = isMonth ? lastDayOf(nu) : nu;
  // Read before that day and after it.
  const aanleiding = `Het gaat om: ${soort} ${isMonth ? `in ${formatMonth(nu)}` : `op ${formatDutchDate(nu)}`}.`;
  const later = verloop.verplaatst ?? buitenPlan;
  const asked = later ? localDate(later.op) : agreed;
  const about = { over: id, aanleiding, onderwerp: soort, gesteldOp: verloop.verplaatst?.op };
  const uitnodiging: Eis = {
    ...about,
    soort: 'uitnodiging verstuurd',
    vanaf: begin,
    sinds: asked,
    gedaan: stand !== 'gepland',
    tot: end,
  };
  const opbrengst: Eis = {
    ...about,
    soort: 'opbrengst vastgelegd',
    vanaf: end,
    // Before the day itself there is nothing to record.
    sinds: [asked, end].toSorted().at(-1) ?? end,
    gedaan: stand === 'gehouden',
  };
  return vandaag.isNa(end) && !uitnodiging.gedaan ? [opbrengst] : [uitnodiging, opbrengst];
}

/** The passage is asked for once all inbreng was worked in. A meeting that is over asks nothing any more. */
function voorstelEisen(dossier: Dossier, agreed: string, beslissend: Behandeling): readonly Eis[] {
  const { verwerkt } = dossier;
  const { overlegNaam, datum } = beslissend.vergadering;
  const about = {
    vanaf: datum,
    bekend: beslistBekendOp(dossier, beslissend),
    tot: datum,
    opnieuw: opnieuwGevraagd(beslissend),
    ...(komt(beslissend) ? {} : { stand: 'voorbij' as const }),
  };
  const aanleiding = vergaderingWords({ datum, overlegNaam, isVoorbij: !komt(beslissend) });
  const inbreng: Eis = {
    ...about,
    soort: 'inbreng verwerkt',
    aanleiding,
    sinds: agreed,
    gedaan: verwerkt !== undefined,
  };
  const passage: readonly Eis[] = verwerkt
    ? [
        {
          ...about,
          soort: 'passage klaar',
          aanleiding,
          sinds: localDate(verwerkt.op),
          gedaan: isPassageKlaar(dossier),
        },
      ]
    : [];
  return [inbreng, ...passage];
}
