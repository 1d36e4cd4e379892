import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { buttonRows } from '../../shared/card-context.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import { readabilityAdvice } from '../../shared/readability.ts';
import { capital } from '../../shared/words.ts';
import type { Dossier } from '../opdracht.ts';
import { type FormState, formView } from '../opdracht-form-cards.ts';
import { planValueWords } from '../plan/plan-words.ts';
import { TERUGKOPPEL_KANALEN, type Terugkoppeling } from './terugkoppeling.ts';
import { MAX_TEKST } from './terugkoppeling-rules.ts';

type Form = Omit<FormState, 'people' | 'overleggen'> & { readonly dossier: Dossier };

const SHOWN_TEKST = 1500;
const KANALEN = TERUGKOPPEL_KANALEN.map((kanaal) => ({ value: kanaal, title: kanaal }));

/** The text for the people who took part. @param form `voorstel`: what stands there when nothing was written. Input: tekst */
export function terugkoppelingCard(form: Form & { readonly voorstel: string }): CardMessage {
  const { dossier, voorstel } = form;
  const stored = { tekst: dossier.terugkoppeling?.tekst ?? voorstel };
  return {
    card: 'opdrachten/terugkoppeling',
    data: {
      ...formView({ ...form, typed: { ...stored, ...form.typed } }, ['tekst'], MAX_TEKST + 200),
      opdracht: dossier.id,
      eyebrow: 'Terugkoppeling · stap 1 van 2',
      titel: escapeLine(dossier.titel),
      intro: 'Wie meedeed, wil weten wat ermee is gedaan. Lees de tekst en maak hem van jou.',
    },
    summary: `Terugkoppeling geven: ${dossier.titel}`,
  };
}

/** How the answer was given. @param form `today` is proposed as the date. Inputs: kanaal, datum, bereikt */
export function giveCard(
  form: Form & { readonly terugkoppeling: Terugkoppeling; readonly today: string },
): CardMessage {
  const { dossier, terugkoppeling, context, today } = form;
  const { tekst, gevraagd, ondertekend } = terugkoppeling;
  const data = { opdracht: dossier.id };
  const mayAsk = dossier.trekkerId !== undefined && !gevraagd && !ondertekend;
  const planned = planValueWords('kanalen', dossier.plan.kanalen);
  const tip = readabilityAdvice(tekst);
  return {
    card: 'opdrachten/terugkoppeling-geven',
    data: {
      ...formView(
        {
          ...form,
          notice: [form.notice ?? '', tip].filter(Boolean).join('\n'),
          typed: { datum: today, ...form.typed },
        },
        ['kanaal', 'datum', 'bereikt'],
      ),
      opdracht: dossier.id,
      eyebrow: 'Terugkoppeling · stap 2 van 2',
      titel: escapeLine(dossier.titel),
      tekst: escapeMarkdown(cutText(tekst, SHOWN_TEKST)),
      handtekening: signatureWords(dossier, terugkoppeling),
      gepland: escapeLine(planned === '' ? 'niets' : planned),
      kanalen: KANALEN,
      buttonRows: buttonRows([
        ...(mayAsk
          ? [
              {
                title: 'Vraag de trekker te tekenen',
                verb: 'opdrachten.askSignature',
                data: { ...data, nonce: context.nonce },
              },
            ]
          : []),
        { title: 'Tekst aanpassen', verb: 'opdrachten.openTerugkoppeling', data: { ...data, stap: 'tekst' } },
        { title: 'Later verder', verb: 'opdrachten.show', data },
      ]),
    },
    summary: `Terugkoppeling geven: ${dossier.titel}`,
  };
}

function signatureWords({ trekker }: Dossier, { gevraagd, ondertekend }: Terugkoppeling): string {
  const naam = escapeLine(trekker ?? 'de bestuurlijk trekker');
  if (ondertekend) return `✓ Ondertekend door ${escapeLine(ondertekend.door)}.`;
  return gevraagd ? `◐ Aan ${naam} is gevraagd om te ondertekenen. Je hoeft daar niet op te wachten.` : '';
}

/** To the trekker: the text to sign, or that it is signed. @param nonce absent: only to read */
export function signCard(dossier: Dossier, terugkoppeling: Terugkoppeling, nonce: string): CardMessage {
  const { tekst, versie, ondertekend } = terugkoppeling;
  const about = dossier.titel;
  const text = cutText(tekst, 3000);
  if (ondertekend) return meldingCard({ tone: 'goed', title: 'Je hebt dit ondertekend', about, text });
  return meldingCard({
    tone: 'uitleg',
    title: 'Wil je deze terugkoppeling ondertekenen?',
    about,
    text: `${text}\nDit krijgen de inwoners die meedachten.`,
    buttons: [
      {
        title: 'Ik onderteken dit',
        verb: 'opdrachten.sign',
        data: { opdracht: dossier.id, versie, nonce },
        primary: true,
      },
      { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht: dossier.id } },
    ],
  });
}

/** That the answer was given, and what follows. */
export function givenCard(dossier: Dossier): CardMessage {
  const gegeven = dossier.terugkoppeling?.gegeven;
  const reached = gegeven?.bereikt === undefined ? '' : ` Je bereikte ${gegeven.bereikt} mensen.`;
  return meldingCard({
    tone: 'goed',
    title: 'De terugkoppeling is vastgelegd',
    about: dossier.titel,
    text: `${gegeven ? `${capital(gegeven.kanaal)}, ${formatDutchDate(gegeven.datum)}.${reached}` : ''}\nNu volgt nog de meetlat: hoe ging het? Dat kost ongeveer vijf minuten.`,
    buttons: [
      {
        title: 'Vul de meetlat in',
        verb: 'opdrachten.openMeetlat',
        data: { opdracht: dossier.id },
        primary: true,
      },
      { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht: dossier.id } },
    ],
  });
}
