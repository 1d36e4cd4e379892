import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import type { CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { listWords } from '../shared/words.ts';
import { type Bevinding, opvolgingStand, type Rapport } from './rapport.ts';
import { listLine, opvolgingWords, responsWords, SOORT_TITLES } from './rapport-words.ts';

const ALL_RAPPORTEN: CardButton = { title: 'Bekijk alle rapporten', verb: 'rapporten.list' };

type Shown = { readonly notice?: string | undefined; readonly tone?: 'warning' | 'good' };

/** All reports, a page of ten. @param list `page` from 1; `mayWrite`: the reader can add one */
export function rapportenCard(list: {
  readonly rapporten: readonly Rapport[];
  readonly page: number;
  readonly mayWrite: boolean;
}): CardMessage {
  const { rapporten, page, mayWrite } = list;
  return voortgangCard({
    eyebrow: 'Rapporten',
    titel: 'Wat inwoners al eerder vertelden',
    intro:
      rapporten.length === 0
        ? 'Er zijn nog geen rapporten.'
        : countWords(rapporten.length, page, 'rapport', 'rapporten'),
    sections: [
      {
        kop: '',
        regels: pageOf(rapporten, page).map((rapport) => ({
          tekst: rapport.titel,
          onder: listLine(rapport),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${rapport.titel}`,
            verb: 'rapporten.show',
            data: { rapport: rapport.id },
          },
        })),
      },
    ],
    buttons: [
      ...pageButtons(rapporten.length, page, 'rapporten.list'),
      ...(mayWrite ? [{ title: 'Leg een rapport vast', verb: 'rapporten.addForm' }] : []),
    ],
  });
}

/** One report with a page of its findings. @param view `today` YYYY-MM-DD */
export function rapportCard(
  view: Shown & {
    readonly rapport: Rapport;
    readonly page: number;
    readonly today: string;
    readonly lezerId: string;
    readonly mayWrite: boolean;
  },
): CardMessage {
  const { rapport, page, today, lezerId, mayWrite, notice, tone } = view;
  const { id, bevindingen, link, gemeenten, gedeeldMet = [] } = rapport;
  const data = { rapport: id };
  return voortgangCard({
    eyebrow: 'Rapport',
    titel: rapport.titel,
    intro:
      bevindingen.length === 0
        ? 'Er zijn nog geen bevindingen vastgelegd.'
        : countWords(bevindingen.length, page, 'bevinding', 'bevindingen'),
    facts: [
      { title: 'Soort', value: SOORT_TITLES[rapport.rapportsoort] },
      { title: 'Jaar', value: String(rapport.jaar) },
      { title: 'Gemeenten', value: gemeenten.length === 0 ? 'niet bekend' : gemeenten.join(', ') },
      { title: 'Respons', value: responsWords(rapport) },
      { title: 'Link', value: link ?? 'niet bekend' },
      { title: 'Gedeeld met', value: gedeeldMet.length === 0 ? 'niet bekend' : listWords(gedeeldMet) },
    ],
    sections: [
      {
        kop: 'Bevindingen',
        regels: pageOf(bevindingen, page).map((one) => ({
          tekst: `${one.thema}: ${one.tekst}`,
          onder: opvolgingWords(one, today, lezerId),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${cutText(one.tekst, 60)}`,
            verb: 'rapporten.bevinding',
            data: { ...data, bevinding: one.id },
          },
        })),
      },
    ],
    buttons: [
      ...pageButtons(bevindingen.length, page, 'rapporten.show', data),
      ...(mayWrite
        ? [
            {
              title: 'Voeg bevindingen toe',
              verb: 'rapporten.addBevindingenForm',
              data,
              primary: bevindingen.length === 0,
            },
            { title: 'Pas het rapport aan', verb: 'rapporten.changeForm', data },
          ]
        : []),
      ALL_RAPPORTEN,
    ],
    ...(notice === undefined ? {} : { notice }),
    ...(tone === undefined ? {} : { tone }),
  });
}

/** One finding, and what happens with it. @param view `today` YYYY-MM-DD */
export function bevindingCard(
  view: Shown & {
    readonly rapport: Rapport;
    readonly bevinding: Bevinding;
    readonly today: string;
    readonly lezerId: string;
    readonly mayWrite: boolean;
    /** May this reader say that it was done? */
    readonly mayFollowUp: boolean;
  },
): CardMessage {
  const { rapport, bevinding, today, lezerId, mayWrite, notice, tone } = view;
  const { opvolging } = bevinding;
  const stand = opvolgingStand(bevinding);
  const data = { rapport: rapport.id, bevinding: bevinding.id };
  return voortgangCard({
    eyebrow: 'Bevinding',
    titel: bevinding.thema,
    intro: `Uit: ${rapport.titel} (${rapport.rapportsoort}, ${rapport.jaar}).`,
    facts: [
      { title: 'Opvolging', value: opvolgingWords(bevinding, today, lezerId) },
      ...(opvolging?.gedaan ? [{ title: 'Afgesproken', value: opvolging.wat }] : []),
      ...(opvolging?.gedaan ? [{ title: 'Uiterlijk', value: formatDutchDate(opvolging.datum) }] : []),
    ],
    sections: [{ kop: 'Wat het rapport zegt', regels: [{ tekst: bevinding.tekst }] }],
    buttons: [
      ...(view.mayFollowUp && stand === 'afgesproken'
        ? [{ title: 'Leg vast wat er is gedaan', verb: 'rapporten.followUpForm', data, primary: true }]
        : []),
      ...(mayWrite && stand !== 'opgevolgd'
        ? [
            {
              title: opvolging ? 'Pas de afspraak aan' : 'Spreek af wat ermee gebeurt',
              verb: 'rapporten.agreeForm',
              data,
              primary: !opvolging,
            },
          ]
        : []),
      ...(mayWrite
        ? [
            { title: 'Pas de bevinding aan', verb: 'rapporten.changeBevindingForm', data },
            { title: 'Zet op de jaaragenda', verb: 'rapporten.proposeForm', data },
          ]
        : []),
      { title: 'Bekijk het rapport', verb: 'rapporten.show', data: { rapport: rapport.id } },
    ],
    ...(notice === undefined ? {} : { notice }),
    ...(tone === undefined ? {} : { tone }),
  });
}
