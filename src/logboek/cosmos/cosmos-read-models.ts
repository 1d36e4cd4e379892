import * as z from 'zod/v4';
import { severalAtOnce } from '../../shared/several-at-once.ts';
import type { ReadModel, ReadModels } from '../ports.ts';
import { createChangedKinds, TAKEN_AWAY } from './changed-kinds.ts';
import { createSelections, fieldName, ofKind } from './cosmos-selections.ts';
import type { DocumentContainer } from './document-container.ts';
import { modelId, PARTITION, parseModel, parseModels, toDocument } from './read-model-document.ts';

const DELETED_AT_ONCE = 16;
const MOST_REMEMBERED = 10_000;

type Face = { readonly version: number; readonly dueAt: string | undefined; readonly etag: string };

const idSchema = z.object({ id: z.string() });

export function createCosmosReadModels(container: DocumentContainer): ReadModels {
  const { forget, isOwn, ...saving } = createSaving(container, (kind) => changed.note(kind));
  const changed = createChangedKinds(container.changesFromNow(PARTITION), isOwn);
  return {
    ...saving,
    ...createSelections(container),

    async get(kind, id) {
      const found = await container.read(PARTITION, modelId(kind, id));
      return found && parseModel(kind, id, found.document);
    },

    async findBy(kind, key, value, page) {
      const range = ofKind(kind, page.after);
      const question = {
        where: `${range.where} AND ARRAY_CONTAINS(c["keys"]["${fieldName(key)}"], @value)`,
        parameters: { ...range.parameters, value },
      };
      // In order only when there are too many: ordering by another field than is asked for costs several times as much.
      const some = await container.query(PARTITION, question, page.limit + 1);
      if (some.length <= page.limit) return parseModels(inOrder(some));
      return parseModels(await container.query(PARTITION, { ...question, orderBy: 'c.id' }, page.limit));
    },

    async list(kind, page) {
      const question = { ...ofKind(kind, page.after), orderBy: 'c.id' };
      return parseModels(await container.query(PARTITION, question, page.limit));
    },

    async due(now, limit) {
      const question = { where: 'c.dueAt <= @now', parameters: { now }, orderBy: 'c.dueAt' };
      return parseModels(await container.query(PARTITION, question, limit));
    },

    changed: changed.read,

    async remove(kind, id) {
      forget();
      await container.remove(PARTITION, modelId(kind, id));
      changed.note(kind);
      const before = await container.read(PARTITION, modelId(TAKEN_AWAY, kind));
      const version = before ? parseModel(TAKEN_AWAY, kind, before.document).version : 0;
      await saving.save({ kind: TAKEN_AWAY, id: kind, version: version + 1, body: null, keys: {} });
    },

    async clear() {
      forget();
      for (;;) {
        const page = await container.query(PARTITION, { where: 'true', select: 'c.id' }, 500);
        if (page.length === 0) return;
        const ids = page.map((document) => idSchema.parse(document).id);
        await severalAtOnce(DELETED_AT_ONCE, ids, (id) => container.remove(PARTITION, id));
      }
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
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(documentId, face);
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
