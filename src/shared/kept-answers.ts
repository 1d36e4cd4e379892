import { setNewest } from './bounded.ts';
import type { Clock } from './clock.ts';

/** Answers that every turn asks for and that hardly ever change. */
interface KeptAnswers<Answer> {
  /** The answer under this key: that of at most half a minute ago (or as long as was said), or else what is loaded now. */
  read(key: string, load: () => Promise<Answer>): Promise<Answer>;
  /** Something changed here from which they follow. */
  forget(): void;
}

/** What another instance changed is known here after so many milliseconds, where nothing else is said. */
const KEPT_MS = 30_000;
/** More people than one region has. */
const MOST_KEPT = 5_000;

/** @param keptMs for how many milliseconds an answer counts */
export function createKeptAnswers<Answer>(clock: Clock, keptMs = KEPT_MS): KeptAnswers<Answer> {
  const kept = new Map<string, { readonly at: number; readonly answer: Answer }>();
  const loading = new Map<string, { readonly asked: number; readonly answer: Promise<Answer> }>();
  let changes = 0;
  return {
    async read(key, load) {
      const now = Date.parse(clock.now());
      const known = kept.get(key);
      if (known && now - known.at < keptMs) return known.answer;
      const asked = changes;
      const underWay = loading.get(key);
      // Who asks while it is being loaded waits for the same; after a change it may not be in it.
      if (underWay?.asked === asked) return underWay.answer;
      const answer = load().then((loaded) => {
        if (asked === changes) setNewest(kept, key, { at: now, answer: loaded }, MOST_KEPT);
        return loaded;
      });
      loading.set(key, { asked, answer });
      try {
        return await answer;
      } finally {
        if (loading.get(key)?.answer === answer) loading.delete(key);
      }
    },
    forget() {
      changes += 1;
      kept.clear();
    },
  };
}
