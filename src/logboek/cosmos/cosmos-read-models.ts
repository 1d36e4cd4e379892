import * as z from 'zod/v4';
import { setNewest } from '../../shared/bounded.ts';
import { isDomainError } from '../../shared/errors.ts';
import { severalAtOnce } from '../../shared/several-at-once.ts';
import type { Due, ReadModel, ReadModels } from '../ports.ts';
import { createChangedKinds, TAKEN_AWAY } from './changed-kinds.ts';
import { createSelections, fieldName, ofKind } from './cosmos-selections.ts';
import type { DocumentContainer } from './document-container.ts';
import {
  FOUND,
  modelId,
  PARTITION,
  parseFound,
  parseModel,
  parseModels,
  toDocument,
} from './read-model-document.ts';
import { createSaves, type Saves } from './saves.ts';

const DELETED_AT_ONCE = 16;
const MOST_REMEMBERED = 10_000;

type Face = { readonly version: number; readonly dueAt: string | undefined; readonly etag: string };

/** A question is charged by the size of its answer, and who sweeps needs no more. */
const DUE = 'c.id, c.kind, c.key, c.version, c.dueAt';

const idSchema = z.object({ id: z.string() });

export function createCosmosReadModels(container: DocumentContainer): ReadModels {
  const { forget, isOwn, ...saving } = createSaving(container, (kind) => changed.note(kind));
  const changed = createChangedKinds(container.changesFromNow(PARTITION), isOwn);
  const saves = createSaves();
  return afterSaves(saves, {
    ...saving,
    ...createSelections(container),

    saveSoon(model) {
      // Also while it is under way nothing of before counts.
      changed.note(model.kind);
      const quietly = (error: unknown): void => {
        if (!isDomainError(error, 'store-unavailable')) throw error;
      };
      saves.begin(model.kind, saving.save(model).catch(quietly));
    },

    async get(kind, id) {
      const found = await container.read(PARTITION, modelId(kind, id));
      return found && parseModel(kind, id, found.document);
    },

    // Reading a document is charged less than any question about it.
    async dueOf(kind, id) {
      const found = await container.read(PARTITION, modelId(kind, id));
      if (!found) return undefined;
      const { version, dueAt } = parseModel(kind, id, found.document);
      return { kind, id, version, dueAt };
    },

    async findBy(kind, key, value, page) {
      const range = ofKind(kind, page.after);
      const asked = typeof value === 'string' ? [value] : value;
      const field = `c["keys"]["${fieldName(key)}"]`;
      const any = asked.map((_, index) => `ARRAY_CONTAINS(${field}, @v${index})`).join(' OR ') || 'false';
      const question = {
        where: `${range.where} AND (${any})`,
        parameters: {
          ...range.parameters,
          ...Object.fromEntries(asked.map((one, index) => [`v${index}`, one])),
        },
        select: FOUND,
      };
      // In order only when there are too many: ordering by another field than is asked for costs several times as much.
      const some = await container.query(PARTITION, question, page.limit + 1);
      if (some.length <= page.limit) return parseFound(kind, inOrder(some));
      return parseFound(kind, await container.query(PARTITION, { ...question, orderBy: 'c.id' }, page.limit));
    },

    async list(kind, page) {
      const question = { ...ofKind(kind, page.after), orderBy: 'c.id', select: FOUND };
      return parseFound(kind, await container.query(PARTITION, question, page.limit));
    },

    async due(now, limit) {
      const question = { where: 'c.dueAt <= @now', parameters: { now }, orderBy: 'c.dueAt', select: DUE };
      return parseModels(await container.query(PARTITION, question, limit));
    },

    changed: changed.read,
    isCharged: true,

    async remove(kind, id) {
      forget();
      await container.remove(PARTITION, modelId(kind, id));
      changed.note(kind);
      const before = await container.read(PARTITION, modelId(TAKEN_AWAY, kind));
      const version = before ? parseModel(TAKEN_AWAY, kind, before.document).version : 0;
      await saving.save({ kind: TAKEN_AWAY, id: kind, version: version + 1, body: null, keys: {} });
    },

    async anew(fill) {
      forget();
      for (;;) {
        const page = await container.query(PARTITION, { where: 'true', select: 'c.id' }, 500);
        if (page.length === 0) return fill();
        const ids = page.map((document) => idSchema.parse(document).id);
        await severalAtOnce(DELETED_AT_ONCE, ids, (id) => container.remove(PARTITION, id));
      }
    },
  });
}

/** The same, in which each question waits for the saves that it may be about. */
function afterSaves(saves: Saves, models: ReadModels): ReadModels {
  const ofKind =
    <Rest extends readonly unknown[], Answer>(ask: (kind: string, ...rest: Rest) => Promise<Answer>) =>
    async (kind: string, ...rest: Rest): Promise<Answer> => {
      await saves.ended(kind);
      return ask(kind, ...rest);
    };
  const ofModel =
    <Model extends Due, Rest extends readonly unknown[], Answer>(
      ask: (model: Model, ...rest: Rest) => Promise<Answer>,
    ) =>
    async (model: Model, ...rest: Rest): Promise<Answer> => {
      await saves.ended(model.kind);
      return ask(model, ...rest);
    };
  const ofAny =
    <Rest extends readonly unknown[], Answer>(ask: (...rest: Rest) => Promise<Answer>) =>
    async (...rest: Rest): Promise<Answer> => {
      await saves.ended();
      return ask(...rest);
    };
  const { changed, saveSoon, isCharged } = models;
  return {
    get: ofKind(models.get),
    dueOf: ofKind(models.dueOf),
    save: ofModel(models.save),
    ...(saveSoon ? { saveSoon } : {}),
    setDue: ofKind(models.setDue),
    moveDue: ofModel(models.moveDue),
    findBy: ofKind(models.findBy),
    list: ofKind(models.list),
    select: ofKind(models.select),
    count: ofKind(models.count),
    countBy: ofKind(models.countBy),
    values: ofKind(models.values),
    due: ofAny(models.due),
    ...(changed ? { changed: ofAny(changed) } : {}),
    ...(isCharged ? { isCharged } : {}),
    remove: ofKind(models.remove),
    async anew(fill) {
      await saves.ended();
      return models.anew(fill);
    },
  };
}

/** Saves models, and remembers how it saved them. @param onSaved told of which kind one was saved */
function createSaving(
  container: DocumentContainer,
  onSaved: (kind: string) => void,
): Pick<ReadModels, 'save' | 'setDue' | 'moveDue'> & {
  forget(): void;
  /** Was it last written here? */
  isOwn(documentId: string, etag: string | undefined): boolean;
} {
  /** What was saved here last: the next save of it need not read it first, as long as nobody else changed it. */
  const remembered = new Map<string, Face>();
  const remember = (documentId: string, face: Face): void => {
    setNewest(remembered, documentId, face, MOST_REMEMBERED);
  };
  const readFace = async (documentId: string): Promise<Face | undefined> => {
    const found = await container.read(PARTITION, documentId);
    if (!found) return undefined;
    const { version, dueAt } = parseModel('', '', found.document);
    return { version, dueAt, etag: found.etag };
  };
  const setDue = async (
    { kind, id, version }: Pick<ReadModel, 'kind' | 'id' | 'version'>,
    dueAt: string | undefined,
    condition: string,
  ): Promise<boolean> => {
    const documentId = modelId(kind, id);
    const etag = await container.set(PARTITION, documentId, 'dueAt', dueAt ?? null, condition);
    if (etag === undefined) return false;
    remember(documentId, { version, dueAt, etag });
    return true;
  };

  return {
    async save(model) {
      const documentId = modelId(model.kind, model.id);
      for (let known = remembered.get(documentId); ; known = await readFace(documentId)) {
        if (known && known.version > model.version) return;
        const { version, dueAt = known?.dueAt } = model;
        const document = toDocument(model, dueAt);
        const etag = known
          ? await container.replace(PARTITION, document, known.etag)
          : await container.create(PARTITION, document);
        if (etag === undefined) continue;
        remember(documentId, { version, dueAt, etag });
        return onSaved(model.kind);
      }
    },

    setDue: (kind, id, version, dueAt) => setDue({ kind, id, version }, dueAt, `c.version = ${version}`),

    moveDue(read, dueAt) {
      const [was, next] = [read.dueAt, dueAt].map((moment) => JSON.stringify(moment ?? null));
      // The second one is for a repeat of which the first answer got lost.
      return setDue(read, dueAt, `c.version = ${read.version} AND (c.dueAt = ${was} OR c.dueAt = ${next})`);
    },

    forget: () => remembered.clear(),
    isOwn: (documentId, etag) => etag !== undefined && remembered.get(documentId)?.etag === etag,
  };
}

function inOrder(documents: readonly unknown[]): readonly unknown[] {
  const idOf = (document: unknown): string => idSchema.parse(document).id;
  return documents.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}
