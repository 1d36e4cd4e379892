import { lineCard, meldingCard } from '../../bot/bot-cards.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { localDate } from '../../shared/clock.ts';
import { comparable } from '../../shared/compare.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { escapeLine } from '../../shared/markdown.ts';
import { isOp } from '../../shared/periode.ts';
import { capital, listWords, sentence } from '../../shared/words.ts';
import { type Besluit, besluitUitleg } from '../ground/besluit.ts';
import { namenWords, persoonIdsOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isAfterBesluit } from '../ground/dossier-status.ts';
import { geraakteGemeenten, gevraagdeGemeenten, vraagtInwoners } from '../ground/gemeente-rules.ts';
import { activiteitWords } from '../ground/plan-value-words.ts';
import { geenDag, type OpdrachtPostFacts, type PostKinds, staysAsItWas } from '../ground/post-kinds.ts';
import { gegevenOf, kanaalWords } from '../ground/terugkoppeling.ts';

/** Leads to what a contact of a gemeente may read of it. */
const toKort = ({ id }: Pick<Dossier, 'id'>): CardButton => ({
  title: 'Bekijk in het kort',
  verb: 'overzichten.opdrachtKort',
  data: { opdracht: id },
});

/** What the contacts of gemeenten hear of an opdracht, once each: of what happened while they were it. */
export const gemeentePosts = {
  /** That an agreed plan asks something of inhabitants of the own gemeente. */
  'gemeente-plan': {
    aan: 'contact van een gemeente',
    opent: toKort,
    dagen: geenDag,
    wanted(facts) {
      const { dossier } = facts;
      const { afgestemd } = dossier;
      if (!afgestemd || !vraagtInwoners(dossier)) return [];
      return hearers(facts, gevraagdeGemeenten(dossier), afgestemd.op).map(({ persoonId, gemeenten }) => ({
        persoonId,
        about: [persoonId],
        isOver: isAfterBesluit(dossier.status),
        message: () => planCard(dossier, gemeenten),
      }));
    },
    lastFace: staysAsItWas,
  },
  /** What each meeting decided, and that it was corrected; what it only postponed is told when it decides. */
  'gemeente-besluit': {
    aan: 'contact van een gemeente',
    opent: toKort,
    dagen: geenDag,
    wanted(facts) {
      const { dossier } = facts;
      return (dossier.besluiten ?? [])
        .filter(({ uitkomst, wasBesloten }) => uitkomst !== 'uitgesteld' || wasBesloten)
        .flatMap((besluit) =>
          hearers(facts, geraakteGemeenten(dossier), besluit.op).map(({ persoonId }) => ({
            persoonId,
            // Nobody notices an edit of what stands there.
            about: [besluit.vergaderingId, persoonId, ...(besluit.wasBesloten ? [besluit.op] : [])],
            message: () => besluitCard(dossier, besluit),
          })),
        );
    },
    lastFace: (dossier) =>
      dossier.besluiten?.some(({ wasBesloten }) => wasBesloten)
        ? lineCard({
            naam: escapeLine(dossier.titel),
            regel:
              'Dit bericht over een besluit is van eerder. Wat er nu is besloten, staat bij de opdracht.',
            button: toKort(dossier),
          })
        : undefined,
  },
  /** That who took part heard what was done with it. */
  'gemeente-antwoord': {
    aan: 'contact van een gemeente',
    opent: toKort,
    dagen: geenDag,
    wanted(facts) {
      const { dossier } = facts;
      return gegevenOf(dossier).flatMap((gegeven, index) =>
        hearers(facts, geraakteGemeenten(dossier), gegeven.op).map(({ persoonId }) => ({
          persoonId,
          about: [String(index), persoonId],
          message: () =>
            meldingCard({
              tone: 'uitleg',
              title: 'Inwoners hoorden wat ermee is gedaan',
              about: dossier.titel,
              text: gegeven.kanalen.map((kanaal) => capital(sentence(kanaalWords(kanaal)))).join('\n'),
              buttons: [toKort(dossier)],
            }),
        })),
      );
    },
    lastFace: staysAsItWas,
  },
} satisfies PostKinds;

function besluitCard(dossier: Dossier, besluit: Besluit) {
  const { overlegNaam, datum, uitkomst, wasBesloten } = besluit;
  const words = `${overlegNaam}, ${formatDutchDate(datum)}: ${sentence(uitkomst)} ${besluitUitleg(besluit)}`;
  return meldingCard({
    tone: wasBesloten ? 'let-op' : 'uitleg',
    title: wasBesloten ? 'Het besluit is gewijzigd' : 'Er is een besluit',
    about: dossier.titel,
    text: wasBesloten ? `${words.trim()}\nDit is anders dan ik eerder vertelde.` : words.trim(),
    buttons: [toKort(dossier)],
  });
}

type Hearer = { readonly persoonId: string; readonly gemeenten: readonly string[] };

/** Who was contact of one of these gemeenten at that moment (ISO instant), and hears of it by no other role. */
function hearers(
  { dossier, contacten, coordinators }: OpdrachtPostFacts,
  gemeenten: readonly string[],
  op: string,
): readonly Hearer[] {
  const known = [...coordinators, ...persoonIdsOf([...dossier.projectleiders, ...dossier.trekkers])];
  const found = new Map<string, string[]>();
  for (const contact of contacten) {
    const { persoonId, gemeente, sinds } = contact;
    const isTouched = gemeenten.some((one) => comparable(one) === comparable(gemeente));
    if (!isTouched || known.includes(persoonId) || sinds > op || !isOp(contact, localDate(op))) continue;
    found.set(persoonId, [...(found.get(persoonId) ?? []), gemeente]);
  }
  return [...found].map(([persoonId, ofThese]) => ({ persoonId, gemeenten: ofThese }));
}

function planCard(dossier: Dossier, gemeenten: readonly string[]) {
  const { titel, plan, projectleiders } = dossier;
  const who = namenWords(projectleiders);
  return meldingCard({
    tone: 'uitleg',
    title: `Een plan vraagt iets van inwoners van ${listWords(gemeenten)}`,
    about: titel,
    text: [
      `De coördinator is akkoord met het plan.${who === '' ? '' : ` Projectleider: ${who}.`}`,
      plan.ervaring ? `Wie: ${sentence(plan.ervaring)}` : '',
      ...(plan.activiteiten ?? []).map((activiteit) => `Gepland: ${sentence(activiteitWords(activiteit))}`),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    buttons: [toKort(dossier)],
  });
}
