import type { Connector } from '../../src/bot/ports.ts';
import type { Store } from '../../src/logboek/ports.ts';

/**
 * A process that dies at a step: from then on nothing that it asks for is answered, as if it were not there. Every call
 * of the store and of Teams is two steps, 'before …' and 'after …'.
 */
export type Killable = {
  /** Goes between the process and its store. */
  readonly store: (store: Store) => Store;
  /** Goes between the process and Teams. */
  readonly connector: (connector: Connector) => Connector;
  readonly sleep: (sleep: (milliseconds: number) => Promise<void>) => (milliseconds: number) => Promise<void>;
  /** The steps that it took, the last one being the one at which it died. */
  readonly steps: readonly string[];
  readonly isDead: () => boolean;
  /** Resolves when it dies. */
  readonly dead: Promise<void>;
};

/** @param diesAt decides at each step; `number` counts them from 1 */
export function createKillable(diesAt: (step: string, number: number) => boolean): Killable {
  const steps: string[] = [];
  let isDead = false;
  let die: () => void = () => undefined;
  const dead = new Promise<void>((resolve) => {
    die = resolve;
  });
  const forever = new Promise<never>(() => undefined);

  const step = async (name: string): Promise<void> => {
    if (isDead) await forever;
    steps.push(name);
    if (!diesAt(name, steps.length)) return;
    isDead = true;
    die();
    await forever;
  };
  const killable =
    <Arguments extends unknown[], Result>(name: string, call: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      await step(`before ${name}`);
      const result = await call(...given);
      await step(`after ${name}`);
      return result;
    };

  return {
    steps,
    dead,
    isDead: () => isDead,
    store: ({ log, readModels, deliveries, notes, check, close }) => ({
      log: {
        append: killable('append', log.append),
        replace: killable('replace entry', log.replace),
        read: killable('read', log.read),
        readAll: killable('readAll', log.readAll),
      },
      readModels: {
        get: killable('get model', readModels.get),
        dueOf: killable('due of a model', readModels.dueOf),
        list: killable('list models', readModels.list),
        findBy: killable('find models', readModels.findBy),
        due: killable('due models', readModels.due),
        select: killable('select models', readModels.select),
        count: killable('count models', readModels.count),
        countBy: killable('count models by', readModels.countBy),
        values: killable('values of a key', readModels.values),
        save: killable('save model', readModels.save),
        setDue: killable('set due', readModels.setDue),
        moveDue: killable('move due', readModels.moveDue),
        remove: killable('remove model', readModels.remove),
        anew: killable('make models anew', readModels.anew),
      },
      deliveries: {
        get: killable('get delivery', deliveries.get),
        create: killable('create delivery', deliveries.create),
        replace: killable('replace delivery', deliveries.replace),
        bySource: killable('deliveries of source', deliveries.bySource),
        bySources: killable('deliveries of sources', deliveries.bySources),
        byTarget: killable('deliveries to target', deliveries.byTarget),
        byState: killable('deliveries in state', deliveries.byState),
        countLater: killable('count later deliveries', deliveries.countLater),
      },
      notes: notes && { get: killable('get note', notes.get), put: killable('put note', notes.put) },
      check: killable('check', check),
      close,
    }),
    connector: ({ post, update }) => ({ post: killable('POST', post), update: killable('PUT', update) }),
    sleep: (sleep) => async (milliseconds) => (isDead ? forever : sleep(milliseconds)),
  };
}
