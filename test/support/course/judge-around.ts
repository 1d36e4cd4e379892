import { localOf, plusWorkingDays } from './days.ts';
import type { Facts, OpdrachtFacts } from './facts.ts';
import { gemeenteIdOf } from './facts-around.ts';
import { COORDINATORS } from './people-of-course.ts';
import type { PostView, Sight } from './sight.ts';

/** What must have been said around the opdrachten: to the contacts of gemeenten, and of a text for everybody to who approves it. */

const PLAN = 'Een plan vraagt iets van inwoners';
const BESLUIT = /Er is een besluit|Het besluit is gewijzigd/;
const TOPICS = 'Welk onderwerp verdient de stem van inwoners';
const TEXT = 'openbare tekst wacht op je akkoord';

export function createAroundJudge(sight: Sight) {
  const { facts, met, rule, nameOf, isThere, isAway, standingIn, readOn } = sight;

  /** Does this person read it, in what came from that day on? */
  const reads = async (
    id: string,
    since: string,
    says: (post: PostView, text: string) => boolean,
  ): Promise<boolean> => {
    const posts = standingIn(`a:${id}`).filter(({ dag }) => dag >= since);
    if (posts.some((post) => says(post, post.text))) return true;
    for (const post of posts) if (says(post, await readOn(id, post))) return true;
    return false;
  };

  /** Contacts hear that an agreed plan asks something of their inhabitants, and what was decided. */
  const judgeContacten = async (today: string): Promise<void> => {
    for (const opdracht of facts.opdrachten.values())
      for (const [id, since] of contactenOf(facts, opdracht, today)) {
        if (!isThere(id, today)) continue;
        const { titel, afgestemd, plan, vanToepassing, besluiten } = opdracht;
        const asks = plan === 'afgestemd' && vanToepassing === 'ja' && besluiten.size === 0;
        if (asks && afgestemd !== undefined && since < afgestemd && isDue(afgestemd, today)) {
          const isTold = await reads(id, since, (_post, text) => text.includes(titel) && text.includes(PLAN));
          rule(
            isTold,
            'a contact reads that a plan asks something of the gemeente',
            `${titel}, ${nameOf(id)}, ${today}`,
          );
          met['contact leest van een plan'] += 1;
        }
        for (const { uitkomst, op } of besluiten.values()) {
          const dag = localOf(op).day;
          if (uitkomst === 'uitgesteld' || since >= dag || !isDue(dag, today)) continue;
          const isTold = await reads(id, dag, (_post, text) => text.includes(titel) && BESLUIT.test(text));
          rule(isTold, 'a contact reads what was decided', `${titel}, ${nameOf(id)}, of ${dag}, ${today}`);
          met['contact leest een besluit'] += 1;
        }
      }
  };

  /** Who was asked for topics and did not answer still sees the request. */
  const judgeUitvraag = async (today: string): Promise<void> => {
    for (const asked of facts.uitvragen.values())
      for (const [id, { gevraagd, beantwoord }] of asked) {
        if (beantwoord || !isDue(gevraagd, today) || !isThere(id, today)) continue;
        const isAsked = await reads(
          id,
          gevraagd,
          ({ buttons }, text) => text.includes(TOPICS) && buttons.includes('Geef onderwerpen door'),
        );
        rule(isAsked, 'who was asked for topics reads that', `${nameOf(id)}, since ${gevraagd}, ${today}`);
        met['contact is om onderwerpen gevraagd'] += 1;
      }
  };

  /** A version that waits is before each coördinator. */
  const judgeTeksten = async (today: string): Promise<void> => {
    for (const { titel, openbaar } of facts.opdrachten.values()) {
      const { voorgelegd } = openbaar;
      if (voorgelegd === undefined || !isDue(voorgelegd, today)) continue;
      for (const { id } of COORDINATORS) {
        const wasAway = [voorgelegd, plusWorkingDays(voorgelegd, 1)].some((day) => isAway(id, day));
        if (!isThere(id, today) || wasAway) continue;
        const isTold = await reads(
          id,
          voorgelegd,
          (_post, text) => text.includes(titel) && text.includes(TEXT),
        );
        rule(
          isTold,
          'a coördinator reads that a text waits',
          `${titel}, ${nameOf(id)}, since ${voorgelegd}, ${today}`,
        );
        met['openbare tekst wacht'] += 1;
      }
    }
  };

  return async (today: string): Promise<void> => {
    await judgeContacten(today);
    await judgeUitvraag(today);
    await judgeTeksten(today);
  };
}

/** By the end of the next working day it was told. */
function isDue(dag: string, today: string): boolean {
  return plusWorkingDays(dag, 1) <= today;
}

/** The contacts of the gemeenten that it names, and since when. Who has a part in the opdracht hears of it as that. */
function contactenOf(
  { gemeenten }: Facts,
  { gemeenten: named, leiders, trekkers }: OpdrachtFacts,
  today: string,
): readonly (readonly [string, string])[] {
  const known = [...leiders, ...trekkers].map(({ persoonId }) => persoonId);
  const first = new Map<string, string>();
  for (const naam of named)
    for (const [id, { sinds, tot = today }] of gemeenten.get(gemeenteIdOf(naam))?.contacten ?? [])
      if (tot >= today && !known.includes(id) && sinds < (first.get(id) ?? '9')) first.set(id, sinds);
  return [...first];
}
