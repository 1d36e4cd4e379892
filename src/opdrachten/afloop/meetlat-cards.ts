import type { CardMessage } from '../../bot/ports.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import { capital } from '../../shared/words.ts';
import type { Dossier } from '../opdracht.ts';
import { type FormState, formView } from '../opdracht-form-cards.ts';
import { SCORES, stellingWords } from './meetlat.ts';
import { MEETLAT_PAGES } from './meetlat-rules.ts';

const SCORE_CHOICES = SCORES.map((score) => ({
  value: score,
  title: capital(score),
}));

/** One page of the meetlat. Inputs: score-… and notitie-… for each of its statements */
export function meetlatCard(
  form: Omit<FormState, 'people' | 'overleggen'> & { readonly dossier: Dossier; readonly page: number },
): CardMessage {
  const { dossier, page, typed = {}, problems = {} } = form;
  const asked = MEETLAT_PAGES[page - 1] ?? [];
  const isLast = page === MEETLAT_PAGES.length;
  const view = formView(
    form,
    asked.flatMap((id) => [`score-${id}`, `notitie-${id}`]),
  );
  return {
    card: 'opdrachten/meetlat',
    data: {
      nonce: view.nonce,
      version: view.version,
      notice: view.notice,
      problemCount: view.problemCount,
      opdracht: dossier.id,
      page,
      eyebrow: `Meetlat · stap ${page} van ${MEETLAT_PAGES.length}`,
      titel: escapeLine(dossier.titel),
      intro: page === 1 ? 'Hoe ging het? Wees eerlijk: anderen leren van wat beter kan.' : '',
      stellingen: asked.map((id) => {
        const known = dossier.meetlat?.metingen.find(({ stelling }) => stelling === id);
        return {
          tekst: stellingWords(id),
          scores: SCORE_CHOICES,
          scoreId: `score-${id}`,
          notitieId: `notitie-${id}`,
          score: typed[`score-${id}`] ?? known?.score ?? '',
          notitie: cutText(typed[`notitie-${id}`] ?? known?.notitie ?? '', 400),
          problemScore: escapeMarkdown(problems[`score-${id}`] ?? ''),
          problemNotitie: escapeMarkdown(problems[`notitie-${id}`] ?? ''),
        };
      }),
      button: isLast ? 'Klaar' : 'Bewaar en verder',
      backVerb: page === 1 ? 'opdrachten.show' : 'opdrachten.openMeetlat',
      backData: { opdracht: dossier.id },
    },
    summary: `Meetlat: ${dossier.titel}`,
  };
}
