import type { PostSource } from '../bezorging/round.ts';
import type { DesiredPost } from '../bot/ports.ts';
import type { HerinneringenUseCases } from '../herinneringen/herinneringen.ts';
import type { Deliveries } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { lastBesluit } from '../opdrachten/ground/besluit.ts';
import { bereikbaarheidOf, type Collegas, type OpdrachtFacts } from '../opdrachten/ground/ports.ts';
import { trekkerOf } from '../opdrachten/ground/trekker.ts';
import { naamPlekken } from '../opdrachten/opdracht-namen.ts';
import { goesToStandIn, opdrachtPosts, retiredPost } from '../opdrachten/opdracht-posts.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten/opdrachten.ts';
import type { ReadSummary } from '../overzichten/vergadering-summary.ts';
import type { Clock } from '../shared/clock.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import type { Kalender } from './dates.ts';
import { terugkoppelingUiterlijk } from './dates.ts';
import { createDoorvraagSource } from './doorvraag-source.ts';
import { openVerplichtingen, peopleAbout } from './herinneringen.ts';
import { createInstellingSource } from './instelling-source.ts';
import { createKanaalSource } from './kanaal-source.ts';
import { createOverzichten } from './kanalen.ts';
import type { UitvoeringEisenOf } from './pfho.ts';
import { createReceivers } from './receivers.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly opdrachten: Opdrachten;
  readonly vergaderingen: Vergaderingen;
  readonly mensen: Mensen;
  readonly collegas: Collegas;
  readonly factsOf: OpdrachtFacts;
  readonly uitvoeringEisenOf: UitvoeringEisenOf;
  readonly kalender: () => Promise<Kalender>;
  readonly readSummary: ReadSummary;
  /** From which moment (ISO instant) the agenda of a meeting on that day is shown. */
  readonly agendaFrom: (datum: string) => Promise<string>;
  readonly coordinators: readonly string[];
  readonly clock: Clock;
  readonly deliveries: Deliveries;
  readonly herinneringen: HerinneringenUseCases;
  /** A name may wait for the yes of a coördinator now, or not any more. */
  readonly lookAtNamen: () => Promise<void>;
  /** Looks soon at another source. */
  readonly nudge: (kind: string, id: string) => void;
  /** Looks at everything that waits for somebody who can be reached now. */
  readonly wake: (target: string) => Promise<void>;
  /** Looks at everything that waits. */
  readonly wakeAll: () => Promise<void>;
};

const KEPT_FACES = 10_000;
const NO_NAMES = JSON.stringify([]);

/** Everything that has posts: it gathers the facts, the pure functions of the subjects say what should stand where. */
export function createPostSources(dependencies: Dependencies): readonly PostSource[] {
  const { streams, opdrachten, vergaderingen, collegas, factsOf, coordinators, clock } = dependencies;
  /**
   * Of which version of a vergadering its opdrachten were told. Without it the two would go on telling each other; after
   * a restart they are told once more, which costs a look and changes nothing.
   */
  const told = new Map<string, number>();

  /**
   * What matters to reminders, as it was at the last look: most changes of a dossier change nothing of it. It is believed only
   * when no version was missed: another instance may have told of a change that was undone since.
   */
  const seen = new Map<
    string,
    { readonly face: string; readonly names: string; readonly version: number; readonly meeting: number }
  >();
  const touchPeople = async ({ state: dossier, version }: CurrentDossier): Promise<void> => {
    const { id, titel, status, projectleider, besluiten, toezeggingen, vergaderingId } = dossier;
    const facts = await factsOf(dossier);
    const eisen = await dependencies.uitvoeringEisenOf(dossier);
    const face = JSON.stringify([titel, status, projectleider, besluiten, toezeggingen, facts, eisen]);
    const vergadering =
      vergaderingId === undefined ? undefined : await streams.vergaderingen.find(vergaderingId);
    const names = JSON.stringify(naamPlekken(dossier));
    const now = { face, names, version, meeting: vergadering?.version ?? 0 };
    const last = seen.get(id);
    const isMissed = !last || version - last.version > 1 || now.meeting - last.meeting > 1;
    if ((last?.names ?? NO_NAMES) !== names) await dependencies.lookAtNamen();
    if (isMissed || last.face !== face) {
      for (const persoonId of await peopleAbout(id, { streams, coordinators })) {
        await streams.personen.touch(persoonId, clock.now());
        dependencies.nudge('persoon', persoonId);
      }
    }
    if (seen.size >= KEPT_FACES) seen.clear();
    seen.set(id, now);
  };

  const touchVergaderingen = async ({ id, state }: CurrentDossier): Promise<void> => {
    const shownBy = (await vergaderingen.withOpdracht(id)).map((vergadering) => vergadering.id);
    for (const vergaderingId of new Set([
      state.vergaderingId,
      ...(state.eerdereVergaderingen ?? []),
      ...shownBy,
    ])) {
      if (vergaderingId === undefined) continue;
      await vergaderingen.touch(vergaderingId);
      dependencies.nudge('vergadering', vergaderingId);
    }
  };

  const standIns = createReceivers(dependencies);
  /** The news of a date goes to who stands in for the projectleider; where it was told once, it stays. */
  const toStandIn = async (
    posts: readonly DesiredPost[],
    persoonId: string | undefined,
  ): Promise<readonly DesiredPost[]> => {
    if (persoonId === undefined || !posts.some(goesToStandIn)) return posts;
    const target = await standIns.targetFor(persoonId);
    return posts.map((post) => (goesToStandIn(post) ? { ...post, target } : post));
  };

  const ofOpdracht: PostSource = {
    kind: 'opdracht',
    async posts(id) {
      const current = await streams.opdrachten.find(id);
      if (!current) return [];
      const { state: dossier, version } = current;
      const trekkerReach = await bereikbaarheidOf(collegas, trekkerOf(dossier));
      // Only a question to the trekker depends on what is open.
      const open = dossier.trekkerVragen ? await openVerplichtingen(dossier, dependencies) : [];
      const dates = await factsOf(dossier);
      const besluit = lastBesluit(dossier.besluiten);
      const uiterlijk = besluit && (await terugkoppelingUiterlijk(besluit.datum, dependencies.kalender));
      const last = uiterlijk === undefined ? {} : { terugkoppelingUiterlijk: uiterlijk };
      return toStandIn(
        opdrachtPosts({ dossier, version, trekkerReach, open, coordinators, ...dates, ...last }),
        dossier.projectleider?.persoonId,
      );
    },
    /** What waits for a projectleider who is away goes when that is over. */
    async nextDue(id) {
      const persoonId = (await streams.opdrachten.find(id))?.state.projectleider?.persoonId;
      return persoonId === undefined ? undefined : standIns.backAt(persoonId);
    },
    async retired(id, delivery) {
      const current = await streams.opdrachten.find(id);
      if (!current) return undefined;
      return retiredPost(current.state, delivery);
    },
    async touchOthers(id) {
      const current = await streams.opdrachten.find(id);
      if (!current) return;
      // Its meetings show nothing but its state: those of a version that was told are as they should be.
      if (seen.get(id)?.version !== current.version) await touchVergaderingen(current);
      await touchPeople(current);
    },
  };

  const overzichten = createOverzichten({ ...dependencies, kanalen: dependencies.mensen });
  const ofVergadering: PostSource = {
    kind: 'vergadering',
    async posts(id) {
      const vergadering = await vergaderingen.find(id);
      if (!vergadering) return [];
      return overzichten.posts(vergadering);
    },
    async retired(id, delivery) {
      const vergadering = await vergaderingen.find(id);
      return vergadering && overzichten.retired(vergadering, delivery);
    },
    /** The dates of its opdrachten follow from it. */
    async touchOthers(id) {
      const version = (await streams.vergaderingen.find(id))?.version;
      if (version === undefined || told.get(id) === version) return;
      const onAgenda = (await vergaderingen.find(id))?.agendapunten ?? [];
      const ids = [
        ...(await opdrachten.ofVergadering(id)).map((opdracht) => opdracht.id),
        ...onAgenda.flatMap(({ opdrachtId }) => opdrachtId ?? []),
      ];
      for (const opdrachtId of new Set(ids)) {
        await streams.opdrachten.touch(opdrachtId, clock.now());
        dependencies.nudge('opdracht', opdrachtId);
      }
      // Whether it decides, and about what, is for the coördinator to record.
      for (const persoonId of coordinators) {
        await streams.personen.touch(persoonId, clock.now());
        dependencies.nudge('persoon', persoonId);
      }
      told.set(id, version);
    },
    async nextDue(id) {
      const vergadering = await vergaderingen.find(id);
      if (!vergadering || vergadering.geannuleerd) return undefined;
      const from = await dependencies.agendaFrom(vergadering.datum);
      return from > clock.now() ? from : undefined;
    },
  };

  const { herinneringen } = dependencies;
  const ofPersoon: PostSource = {
    kind: 'persoon',
    prepare: (id) => herinneringen.prepare(id),
    posts: (id) => herinneringen.posts(id),
    nextDue: (id) => herinneringen.nextDue(id),
  };

  return [
    ofPersoon,
    ofOpdracht,
    ofVergadering,
    createKanaalSource(dependencies),
    createInstellingSource(dependencies),
    createDoorvraagSource(streams, coordinators),
  ];
}
