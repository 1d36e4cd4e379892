import { choicesFrom, oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { day, type Input, type InputWords, line, paragraph, type ValuesOf } from '../../forms/input.ts';
import { VERSPREIDEN } from '../../shared/verspreiden.ts';
import { PHRASE } from '../ground/card-data.ts';
import { namenWords } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { BIJLAGEN, type OpleggerTekst, TEKST_EISEN, VOORSTEL, voorstelLabel } from '../ground/oplegger.ts';
import { opleggerProbleem } from './oplegger-rules.ts';
import { type Gevraagde, type Stuk, voorstelInput, voorstelOf } from './stuk.ts';

type OpleggerAbout = { readonly dossier: Dossier; readonly stuk: Stuk };
type About = OpleggerAbout;

/** What the oplegger needs and the record does not say. Nothing must be filled in: the document says what is not. */
export const opleggerForm = formAbout<About>()({
  verb: 'opdrachten.saveOplegger',
  opensIn: 'dialog',
  opens: 'opdrachten.fillOplegger',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: ({ stuk }) =>
    stuk.soort === 'voorstel' ? 'Oplegger bij een voorstel' : 'Oplegger om te informeren',
  titel: ({ dossier }) => dossier.titel,
  intro:
    'Kenmerk, onderwerp, behandeling en de passage haal ik uit het dossier. Dit weet het dossier niet. Vul in wat je nu weet. Zet er geen namen van inwoners in.',
  inputs: inputsOf,
  submit: 'Bewaar',
  others: ({ dossier: { id } }) => [{ title: 'Terug', verb: 'opdrachten.oplegger', data: { opdracht: id } }],
});

function inputsOf({ stuk }: About) {
  return {
    verspreiden: oneOf({
      label: 'Verspreiden',
      help: 'Mag iedereen dit stuk lezen?',
      choices: choicesFrom(VERSPREIDEN, { Ja: 'Ja', Nee: 'Nee', Openbaar: 'Openbaar' }),
      from: ({ dossier }: About) => dossier.oplegger?.verspreiden ?? '',
    }),
    contactpersoon: tekst('contactpersoon', line, {
      help: 'Wie beantwoordt vragen over dit stuk?',
      from: ({ dossier }) =>
        dossier.oplegger
          ? (dossier.oplegger.contactpersoon ?? '')
          : (namenWords(dossier.projectleiders) ?? ''),
    }),
    eenheid: tekst('eenheid', line, { help: 'De afdeling die het stuk maakt.' }),
    email: tekst('email', line, { help: 'Een adres van het werk.' }),
    ...Object.fromEntries(stuk.gevraagden.map((one) => [voorstelInput(one), voorstelOn(one)])),
    toelichting: tekst('toelichting', paragraph, {
      lines: 6,
      help: 'Wat moet wie beslist weten? Over inwoners vertelt de passage.',
    }),
    financien: tekst('financien', paragraph, { isExtra: true, help: 'Wat kost het, en wie betaalt dat?' }),
    juridisch: tekst('juridisch', paragraph, {
      isExtra: true,
      help: 'Wat zegt de wet, en wat volgt daaruit?',
    }),
    bijlagen: paragraph({
      ...BIJLAGEN,
      label: 'Bijlage(n)',
      isExtra: true,
      help: 'Een regel per bijlage. De inbreng van inwoners zet ik er zelf bij.',
      from: ({ dossier }: About) => (dossier.oplegger?.bijlagen ?? []).join('\n'),
    }),
    aangemeldOp: day({
      label: 'Aangemeld bij secretaris',
      isExtra: true,
      help: 'De dag waarop je dit met de secretaris besprak.',
      from: ({ dossier }: About) => dossier.oplegger?.aangemeldOp ?? '',
    }),
    besproken: tekst('besproken', line, { isExtra: true, help: 'Wat is er besproken?' }),
    conclusie: tekst('conclusie', line, {
      isExtra: true,
      help: 'Wat zei de secretaris? Bijvoorbeeld: wordt geagendeerd.',
    }),
  };
}
/** What is read of the form. */
export type OpleggerValues = ValuesOf<ReturnType<typeof inputsOf>>;

type Words = Omit<InputWords<About>, 'label'> & { readonly lines?: number };

function tekst(id: OpleggerTekst, kind: typeof line<About>, words: Words): Input<About, string> {
  const { label, max, expects } = TEKST_EISEN[id];
  const input = kind({ from: ({ dossier }) => dossier.oplegger?.[id] ?? '', ...words, label, max, expects });
  return {
    ...input,
    read(raw, about) {
      const problem = opleggerProbleem(id, raw);
      return problem === undefined ? input.read(raw, about) : { problem };
    },
  };
}

function voorstelOn(gevraagde: Gevraagde): Input<About, string> {
  return paragraph({
    ...VOORSTEL,
    label: voorstelLabel(gevraagde),
    lines: 4,
    help: (about) => {
      const van = earlierFor(about, gevraagde);
      const first = van?.aan === undefined ? '' : `Dit vroeg je aan ${van.aan}. Pas het aan. `;
      return `${first}Een regel per punt. De nummers zet ik ervoor.`;
    },
    from(about) {
      const own = voorstelOf(about.dossier, gevraagde);
      return (own.length > 0 ? own : (earlierFor(about, gevraagde)?.punten ?? [])).join('\n');
    },
  });
}

/** What an overleg that is not asked any more was asked last: proposed for who comes next. */
function earlierFor({ dossier, stuk }: About, gevraagde: Gevraagde) {
  if (voorstelOf(dossier, gevraagde).length > 0) return undefined;
  return dossier.oplegger?.voorstellen.findLast(
    ({ overlegId }) => !stuk.gevraagden.some((one) => one.overlegId === overlegId),
  );
}
