import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { capital } from '../../shared/words.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { kostenInputs } from '../ground/kosten-inputs.ts';
import { BETAALD, type Betaald } from '../ground/kosten-schema.ts';
import { BETAALD_TITLES } from '../ground/kosten-words.ts';
import type { LopendeActiviteit } from '../ground/uitvoering.ts';
import { activiteitName } from '../ground/uitvoering-words.ts';

type About = { readonly dossier: Dossier; readonly activiteit: LopendeActiviteit };
const known = ({ activiteit }: About) => activiteit.verloop.gehouden?.kosten;
const { vergoedingen, bedrag, overig } = kostenInputs<About>({ known });

/** What a held activiteit cost, and whether it is paid; also after the besluit. */
export const kostenForm = formAbout<About>()({
  verb: 'opdrachten.saveKosten',
  opensIn: 'dialog',
  opens: 'opdrachten.kosten',
  keys: ['opdracht', 'activiteit'],
  phrase: PHRASE,
  eyebrow: ({ activiteit }) => capital(activiteitName(activiteit)),
  titel: ({ dossier }) => dossier.titel,
  intro: 'Wat kostte deze activiteit, en is dat betaald? Dit kan ook nog na het besluit.',
  inputs: {
    vergoedingen: { ...vergoedingen, isExtra: false },
    bedrag: { ...bedrag, isExtra: false },
    overig: { ...overig, isExtra: false },
    betaald: oneOf<About, Betaald>({
      label: 'Is alles betaald',
      help: 'Vergoedingen en andere kosten samen.',
      choices: BETAALD.map((value) => ({ value, title: BETAALD_TITLES[value] })),
      from: (about) => known(about)?.betaald ?? '',
    }),
  },
  submit: 'Bewaar',
  others: ({ dossier: { id } }) => [showOpdracht(id)],
});
