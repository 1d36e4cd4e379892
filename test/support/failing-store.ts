import type { Store } from '../../src/logboek/ports.ts';
import { DomainError } from '../../src/shared/errors.ts';

export type StorePart = 'append' | 'read log' | 'read models' | 'save model' | 'deliveries';

/** A store of which parts stop working on command, as they do in an outage. */
export type FailingStore = {
  /** Goes between the bot and its store. */
  readonly wrap: (store: Store) => Store;
  fail(...parts: readonly StorePart[]): void;
  recover(): void;
};

export function createFailingStore(): FailingStore {
  let broken: readonly StorePart[] = [];
  const guard = async (part: StorePart): Promise<void> => {
    if (!broken.includes(part)) return;
    throw new DomainError(
      'store-unavailable',
      'Ik kan nu niet bij de opslag. Probeer het over een minuut opnieuw.',
      { cause: new Error('connection lost') },
    );
  };
  const guarded = <Arguments extends unknown[], Result>(
    part: StorePart,
    call: (...given: Arguments) => Promise<Result>,
  ) => {
    return async (...given: Arguments): Promise<Result> => {
      await guard(part);
      return call(...given);
    };
  };

  return {
    fail(...parts) {
      broken = parts;
    },
    recover() {
      broken = [];
    },
    wrap: ({ log, readModels, deliveries, notes, check, close }) => ({
      log: {
        append: guarded('append', log.append),
        replace: guarded('append', log.replace),
        read: guarded('read log', log.read),
        readAll: guarded('read log', log.readAll),
      },
      readModels: {
        get: guarded('read models', readModels.get),
        dueOf: guarded('read models', readModels.dueOf),
        list: guarded('read models', readModels.list),
        findBy: guarded('read models', readModels.findBy),
        select: guarded('read models', readModels.select),
        count: guarded('read models', readModels.count),
        countBy: guarded('read models', readModels.countBy),
        values: guarded('read models', readModels.values),
        due: guarded('read models', readModels.due),
        save: guarded('save model', readModels.save),
        setDue: guarded('save model', readModels.setDue),
        moveDue: guarded('save model', readModels.moveDue),
        remove: guarded('save model', readModels.remove),
        anew: guarded('save model', readModels.anew),
      },
      deliveries: {
        get: guarded('deliveries', deliveries.get),
        create: guarded('deliveries', deliveries.create),
        replace: guarded('deliveries', deliveries.replace),
        bySource: guarded('deliveries', deliveries.bySource),
        bySources: guarded('deliveries', deliveries.bySources),
        byTarget: guarded('deliveries', deliveries.byTarget),
        byState: guarded('deliveries', deliveries.byState),
        countLater: guarded('deliveries', deliveries.countLater),
      },
      notes: notes && { get: guarded('deliveries', notes.get), put: guarded('deliveries', notes.put) },
      check: guarded('append', check),
      close,
    }),
  };
}
