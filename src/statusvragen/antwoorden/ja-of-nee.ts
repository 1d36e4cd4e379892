import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import { lastBesluit } from '../../opdrachten/ground/besluit.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { NIET_BEKEND } from '../../opdrachten/ground/jaartabel.ts';
import { gegevenOf, gegevenOp, kanaalWords } from '../../opdrachten/ground/terugkoppeling.ts';
import { activiteitenOf } from '../../opdrachten/ground/uitvoering.ts';
import { tookPart, verschuldigd } from '../../opdrachten/ground/verschuldigd.ts';
import type { Actor } from '../../shared/actor.ts';
import { nextMoment, type Route } from '../../shared/behandeling.ts';
import { localDate } from '../../shared/clock.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { listWords, sentence } from '../../shared/words.ts';
import type { JaNee } from '../ground/query.ts';
import { names } from './in-dossiers.ts';

/**
 * Whether something of one opdracht is so, said first: 'Ja, …', 'Nee, …', 'Deels: …', with the day or what is missing. What nobody recorded, or
 * what this reader may not read, is neither yes nor no. Plain text.
 */

export type AskedOf = {
  readonly dossier: Dossier;
  readonly route: Route;
  readonly reader: Actor;
  /** The groups of people of which it is asked whether they take part. */
  readonly groepen: readonly string[];
  /** The kinds of activiteit of which it is asked; none: all. */
  readonly soorten: readonly string[];
};

/** Of what a table of a year tells, these are no part. */
const NOT_IN_TABLE = `Dat is ${NIET_BEKEND}: deze opdracht komt uit een overzicht van een jaar, waarin dit niet staat.`;

export function jaNeeWords(asked: JaNee, about: AskedOf): string {
  if (about.dossier.jaartabel !== undefined) return NOT_IN_TABLE;
  switch (asked) {
    case 'is besloten':
      return beslotenWords(about);
    case 'is teruggekoppeld':
      return teruggekoppeldWords(about.dossier);
    case 'inwoners doen mee':
      return doenMeeWords(about);
    case 'plan is ingediend':
      return ingediendWords(about.dossier);
    case 'plan is akkoord':
      return akkoordWords(about.dossier);
    case 'inbreng is verwerkt':
      return verwerktWords(about.dossier);
    case 'heeft passage':
      return passageWords(about.dossier);
    case 'meetlat is ingevuld':
      return meetlatWords(about.dossier);
    case 'is ingetrokken':
      return ingetrokkenWords(about.dossier);
    case 'uitnodiging is verstuurd':
      return uitgenodigdWords(about);
    case 'groep doet mee':
      return groepWords(about);
  }
}

/** What only postpones is no besluit yet (domain: The course of a dossier). */
function beslotenWords({ dossier, route }: AskedOf): string {
  const { besluiten = [] } = dossier;
  const besluit = lastBesluit(besluiten);
  if (besluit && besluit.uitkomst !== 'uitgesteld') {
    const { overlegNaam, datum, uitkomst, toelichting = '' } = besluit;
    return parts(
      `Ja, er is een besluit: ${overlegNaam}, ${formatDutchDate(datum)}, ${uitkomst}`,
      toelichting,
    );
  }
  const next = nextMoment(route);
  const when = next ? `De volgende vergadering: ${next.overlegNaam}, ${formatDutchDate(next.datum)}` : '';
  if (besluit) {
    const { overlegNaam, datum, toelichting = '' } = besluit;
    return parts(
      `Nee, het besluit is uitgesteld: ${overlegNaam}, ${formatDutchDate(datum)}`,
      toelichting,
      when,
    );
  }
  return parts('Nee, er is nog geen besluit vastgelegd', when);
}

function teruggekoppeldWords(dossier: Dossier): string {
  const given = gegevenOf(dossier);
  const last = given.at(-1);
  const owed = verschuldigd(dossier);
  if (last && owed)
    return parts(
      `Deels: wie meedeed, hoorde op ${formatDutchDate(gegevenOp(last))} wat ermee is gedaan`,
      'Daarna veranderde het. Dat moeten ze nog horen',
    );
  if (last) return parts(`Ja, er is teruggekoppeld: ${last.kanalen.map(kanaalWords).join('; ')}`);
  if (owed) {
    const { overlegNaam, datum } = owed.besluit;
    return parts(
      'Nee, wie meedeed, moet nog horen wat ermee is gedaan',
      `Het besluit is van ${formatDutchDate(datum)} (${overlegNaam})`,
    );
  }
  const nietNodig = dossier.terugkoppelingen?.findLast((one) => one.nietNodig !== undefined)?.nietNodig;
  if (nietNodig) return parts('Nee, dat was niet nodig', nietNodig.reden);
  const decided = lastBesluit(dossier.besluiten ?? []);
  if (decided && decided.uitkomst !== 'uitgesteld') return 'Nee, en dat hoeft ook niet: niemand deed mee.';
  return 'Nee, er is nog geen besluit om over te vertellen.';
}

function doenMeeWords({ dossier, reader }: Pick<AskedOf, 'dossier' | 'reader'>): string {
  const { plan, status } = dossier;
  const held = activiteitenOf(dossier).filter(({ stand }) => stand === 'gehouden');
  const people = held.reduce((total, { verloop }) => total + (verloop.gehouden?.aantal ?? 0), 0);
  if (held.length > 0 && people > 0)
    return `Ja, er deden al ${people === 1 ? '1 inwoner' : `${people} inwoners`} mee, aan ${held.length === 1 ? '1 activiteit' : `${held.length} activiteiten`}.`;
  if (tookPart(dossier)) return 'Ja, er is inbreng van inwoners.';
  if (status === 'plan gevraagd') return `Dat is nog ${NIET_BEKEND}: er is nog geen plan.`;
  if (status === 'plan in concept' || !mayReadPlan(reader, dossier))
    return `Dat is nog ${NIET_BEKEND}: het plan is nog niet ingediend.`;
  if (plan.vanToepassing === 'nee') {
    const isAgreed = dossier.afgestemd !== undefined;
    return parts(
      isAgreed ? 'Nee' : 'Nee, zo staat het in het plan. De coördinator moet daar nog akkoord op geven',
      plan.redenGeen ? `De reden: ${plan.redenGeen}` : '',
      plan.toelichtingGeen ?? '',
    );
  }
  if (plan.vanToepassing === 'ja') {
    const next = activiteitenOf(dossier).find(({ stand }) => stand === 'gepland' || stand === 'uitgenodigd');
    return parts('Ja, dat staat in het plan', next ? `Nog te komen: ${next.soort}` : '');
  }
  return `Dat is ${NIET_BEKEND}.`;
}

function ingediendWords({ status, ingediend, vraag, plan }: Dossier): string {
  if (status === 'plan gevraagd') return 'Nee, er is nog geen plan. Het is gevraagd.';
  if (status === 'plan in concept' && vraag)
    return parts(
      `Nee, ${vraag.door} stuurde het plan terug op ${formatDutchDate(localDate(vraag.op))}`,
      'Het is nog niet opnieuw ingediend',
    );
  if (status === 'plan in concept') return 'Nee, er wordt nog aan het plan gewerkt. Het is niet ingediend.';
  if (!ingediend) return 'Nee, er is geen plan ingediend.';
  return parts(
    `Ja, ${ingediend.door} heeft het plan ingediend, op ${formatDutchDate(localDate(ingediend.op))}`,
    plan.vanToepassing === 'nee' ? 'Daarin staat dat inwoners niet meedoen' : '',
  );
}

/** People say 'goedgekeurd' of the plan and of the besluit: both stand in it. */
function akkoordWords(dossier: Dossier): string {
  const { afgestemd, ingediend, status, besluiten = [] } = dossier;
  const besluit = lastBesluit(besluiten);
  const decided = besluit
    ? `Het besluit: ${besluit.overlegNaam}, ${formatDutchDate(besluit.datum)}, ${besluit.uitkomst}`
    : '';
  if (afgestemd)
    return parts(
      `Ja, ${afgestemd.door} ging akkoord met het plan, op ${formatDutchDate(localDate(afgestemd.op))}`,
      decided,
    );
  if (status === 'plan ingediend' && ingediend)
    return parts(
      `Nee, er is nog geen akkoord. Het plan is ingediend op ${formatDutchDate(localDate(ingediend.op))}`,
      'De coördinator bekijkt het',
    );
  if (status === 'plan gevraagd' || status === 'plan in concept') return ingediendWords(dossier);
  return parts('Nee, er is geen akkoord op een plan', decided);
}

function verwerktWords({ verwerkt, inbreng = [] }: Dossier): string {
  if (verwerkt)
    return parts(
      `Ja, ${verwerkt.door} heeft de inbreng verwerkt, op ${formatDutchDate(localDate(verwerkt.op))}`,
    );
  return parts(
    'Nee, de inbreng is nog niet verwerkt',
    inbreng.length === 0 ? 'Er is nog geen inbreng vastgelegd' : '',
  );
}

function passageWords({ passage }: Dossier): string {
  return passage
    ? parts(`Ja, ${passage.door} schreef de passage, op ${formatDutchDate(localDate(passage.op))}`)
    : 'Nee, er is nog geen passage.';
}

function meetlatWords({ meetlat }: Dossier): string {
  const { afgerond } = meetlat ?? {};
  if (afgerond)
    return parts(`Ja, ${afgerond.door} vulde de meetlat in, op ${formatDutchDate(localDate(afgerond.op))}`);
  return meetlat
    ? 'Nee, de meetlat is begonnen, maar nog niet klaar.'
    : 'Nee, de meetlat is nog niet ingevuld.';
}

function ingetrokkenWords({ status, besluiten = [] }: Dossier): string {
  const besluit = lastBesluit(besluiten);
  const decided = besluit
    ? `Het besluit: ${besluit.overlegNaam}, ${formatDutchDate(besluit.datum)}, ${besluit.uitkomst}`
    : 'Er is nog geen besluit vastgelegd';
  return status === 'ingetrokken'
    ? parts('Ja, deze opdracht is ingetrokken', decided, besluit?.toelichting ?? '')
    : parts('Nee, deze opdracht is niet ingetrokken', decided);
}

/** Of what still comes and of what was held; what does not go on has no invitation any more. */
function uitgenodigdWords({ dossier, reader, soorten }: AskedOf): string {
  if (!mayReadPlan(reader, dossier)) return `Dat is nog ${NIET_BEKEND}: het plan is nog niet ingediend.`;
  const all = activiteitenOf(dossier).filter(
    ({ stand, soort }) => stand !== 'geannuleerd' && (soorten.length === 0 || soorten.includes(soort)),
  );
  if (all.length === 0) return `Dat is nog ${NIET_BEKEND}: er is geen activiteit waarvoor dat kan.`;
  const sent = all.flatMap(({ soort, verloop: { uitnodiging } }) =>
    uitnodiging ? [`${soort} op ${formatDutchDate(uitnodiging.datum)}`] : [],
  );
  if (sent.length === 0) return 'Nee, dat is nog niet vastgelegd.';
  return parts(`${sent.length === all.length ? 'Ja' : 'Deels'}: ${listWords(sent)}`);
}

function groepWords({ dossier, reader, groepen }: AskedOf): string {
  const { plan, status } = dossier;
  if (status === 'plan gevraagd') return `Dat is nog ${NIET_BEKEND}: er is nog geen plan.`;
  if (!mayReadPlan(reader, dossier)) return `Dat is nog ${NIET_BEKEND}: het plan is nog niet ingediend.`;
  if (plan.vanToepassing === 'nee') return doenMeeWords({ dossier, reader });
  const { ervaring } = plan;
  if (!ervaring) return `Dat is nog ${NIET_BEKEND}: in het plan staat nog niet wie er meedoet.`;
  const isNamed = groepen.some((groep) => names(ervaring, groep));
  return isNamed
    ? `Ja, in het plan staat wie er meedoet: ${sentence(ervaring)}`
    : `Die groep staat niet in het plan. Daarin staat wie er meedoet: ${sentence(ervaring)}`;
}

function parts(...said: readonly string[]): string {
  return said
    .filter((one) => one !== '')
    .map(sentence)
    .join(' ');
}
