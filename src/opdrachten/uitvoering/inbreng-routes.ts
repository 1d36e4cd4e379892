import * as z from 'zod/v4';
import type { FormState } from '../../bot/form-card.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { DomainError } from '../../shared/errors.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import { cardStampFields, parseCardData } from '../card-data.ts';
import type { CurrentDossier } from '../opdracht-changes.ts';
import { bronSchema, type InbrengPunt } from './inbreng.ts';
import {
  GEEN_ACTIVITEIT,
  heldWords,
  inbrengFormCard,
  inbrengListCard,
  lijstWords,
  puntCard,
  puntFormCard,
  removePuntCard,
} from './inbreng-cards.ts';
import { canGiveBack, MAX_LIJST } from './inbreng-list.ts';
import { type Herkomst, inbrengOf } from './inbreng-rules.ts';
import type { UitvoeringDependencies } from './uitvoering-routes.ts';
import { assertMayRecord } from './uitvoering-rules.ts';

const id = z.string().min(1).max(100);
const text = z.string().nullish();
const formSchema = z.strictObject({ opdracht: id, activiteit: id.optional() });
const listSchema = z.strictObject({ opdracht: id, page: z.coerce.number().int().min(1).optional() });
const puntSchema = z.strictObject({ opdracht: id, punt: id });
const herkomstFields = { bron: bronSchema.optional(), activiteit: text, thema: text };
const addSchema = z.strictObject({ ...cardStampFields, tekst: text, ...herkomstFields });
const saveSchema = z.strictObject({ ...cardStampFields, punt: id, tekst: text, ...herkomstFields });
const removeSchema = z.strictObject({ ...cardStampFields, punt: id, reden: text });

/** Entering what residents said: one by one or as a list, and mending a point. */
export function createInbrengRoutes({ opdrachten, verwerking, ids }: UitvoeringDependencies): Routes {
  const contextOf = ({ version }: CurrentDossier) => ({ version, nonce: ids.next() });

  const puntForm = (current: CurrentDossier, punt: string, state: FormState = {}): CardMessage =>
    puntFormCard({
      dossier: current.state,
      punt: inbrengOf(current.state, punt),
      context: contextOf(current),
      ...state,
    });

  const removeForm = (current: CurrentDossier, punt: string, state: FormState = {}): CardMessage =>
    removePuntCard({
      dossier: current.state,
      punt: inbrengOf(current.state, punt),
      context: contextOf(current),
      ...state,
    });

  return {
    commands: [],
    verbs: {
      async 'opdrachten.inbrengForm'({ actor, data }) {
        const { opdracht, activiteit } = parseCardData(formSchema, data);
        const current = await opdrachten.get(opdracht);
        assertMayRecord(actor, current.state);
        return inbrengFormCard({
          dossier: current.state,
          context: contextOf(current),
          ...(activiteit === undefined ? {} : { activiteit }),
        });
      },

      async 'opdrachten.addInbreng'({ actor, data }) {
        const { opdracht, version: _version, nonce, ...inputs } = parseCardData(addSchema, data);
        const typed = typedOf(inputs);
        const again = async (problems: Readonly<Record<string, string>>, more: FormState = {}) => {
          const current = await opdrachten.get(opdracht);
          return inbrengFormCard({
            dossier: current.state,
            context: contextOf(current),
            typed,
            problems,
            ...more,
          });
        };
        const tekst = inputs.tekst ?? '';
        if (tekst.trim() === '') return again({ tekst: 'Vul minstens één punt in.' });
        if (tekst.length > MAX_LIJST) throw tooLong();
        try {
          const { current, bewaard, lijst } = await verwerking.addList(actor, opdracht, nonce, {
            herkomst: herkomstOf(inputs),
            tekst,
          });
          const said = lijstWords(bewaard, lijst);
          if (lijst.tegengehouden.length > 0) {
            const held = canGiveBack(tekst) ? tekst : lijst.tegengehouden.map((one) => one.tekst).join('\n');
            if (!canGiveBack(held)) throw tooLong();
            return again(
              { tekst: heldWords(lijst.tegengehouden, bewaard) },
              { typed: { ...typed, tekst: held }, ...(bewaard > 0 ? { notice: said } : {}) },
            );
          }
          if (bewaard === 0 && lijst.herhaald.length === 0)
            return again({ tekst: 'Hier staat nog geen punt. Schrijf op wat inwoners zeiden.' });
          const page = Math.max(1, Math.ceil((current.state.inbreng?.length ?? 0) / 10));
          return inbrengListCard({ dossier: current.state, page, notice: said, tone: 'good' });
        } catch (error) {
          if (error instanceof FormProblem) return again(error.problems);
          throw error;
        }
      },

      async 'opdrachten.inbreng'({ actor, data }) {
        const { opdracht, page = 1 } = parseCardData(listSchema, data);
        const { state } = await opdrachten.get(opdracht);
        assertMayRecord(actor, state);
        return inbrengListCard({ dossier: state, page });
      },

      async 'opdrachten.punt'({ actor, data }) {
        const { opdracht, punt } = parseCardData(puntSchema, data);
        const { state } = await opdrachten.get(opdracht);
        assertMayRecord(actor, state);
        return puntCard({ dossier: state, punt: inbrengOf(state, punt) });
      },

      async 'opdrachten.puntForm'({ actor, data }) {
        const { opdracht, punt } = parseCardData(puntSchema, data);
        const current = await opdrachten.get(opdracht);
        assertMayRecord(actor, current.state);
        return puntForm(current, punt);
      },

      async 'opdrachten.savePunt'({ actor, data }) {
        const { opdracht, version: _version, nonce, punt, ...inputs } = parseCardData(saveSchema, data);
        try {
          const tekst = (inputs.tekst ?? '').replace(/\s+/g, ' ').trim();
          const changed: InbrengPunt = { id: punt, tekst, ...herkomstOf(inputs) };
          const { state } = await verwerking.changePunt(actor, opdracht, nonce, changed);
          return puntCard({ dossier: state, punt: inbrengOf(state, punt), notice: 'Het punt is aangepast.' });
        } catch (error) {
          if (!(error instanceof FormProblem)) throw error;
          return puntForm(await opdrachten.get(opdracht), punt, {
            typed: typedOf(inputs),
            problems: error.problems,
          });
        }
      },

      async 'opdrachten.removePuntForm'({ actor, data }) {
        const { opdracht, punt } = parseCardData(puntSchema, data);
        const current = await opdrachten.get(opdracht);
        assertMayRecord(actor, current.state);
        return removeForm(current, punt);
      },

      async 'opdrachten.removePunt'({ actor, data }) {
        const { opdracht, version: _version, nonce, punt, reden } = parseCardData(removeSchema, data);
        try {
          const { state } = await verwerking.removePunt(actor, opdracht, nonce, punt, (reden ?? '').trim());
          return inbrengListCard({
            dossier: state,
            page: 1,
            notice: 'Het punt is weggehaald.',
            tone: 'good',
          });
        } catch (error) {
          if (!(error instanceof FormProblem)) throw error;
          return removeForm(await opdrachten.get(opdracht), punt, {
            typed: { reden: reden ?? '' },
            problems: error.problems,
          });
        }
      },
    },
  };
}

function tooLong(): DomainError {
  return new DomainError(
    'not-possible',
    'Deze lijst is te lang om in één keer te lezen. Er is nog niets bewaard. Plak hem in delen van ongeveer 100 regels.',
  );
}

type Inputs = Readonly<Record<string, string | null | undefined>>;

function typedOf(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function herkomstOf(inputs: {
  readonly bron?: Herkomst['bron'] | undefined;
  readonly activiteit?: string | null | undefined;
  readonly thema?: string | null | undefined;
}): Herkomst {
  const thema = (inputs.thema ?? '').trim();
  const { activiteit } = inputs;
  const known = typeof activiteit === 'string' && activiteit !== '' && activiteit !== GEEN_ACTIVITEIT;
  return {
    bron: inputs.bron ?? 'inwoners',
    ...(known ? { activiteitId: activiteit } : {}),
    ...(thema === '' ? {} : { thema }),
  };
}
