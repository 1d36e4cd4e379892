import { afzenderOf, bereikbaarWords } from '../opdrachten/ground/afzender.ts';
import { namenWords, projectleiderOf } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { plichtenVan } from '../opdrachten/ground/plicht-stappen.ts';
import { PLICHTEN } from '../opdrachten/ground/plichten.ts';
import { conceptOf, type TerugkoppelTekst } from '../opdrachten/ground/terugkoppeling.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { tekstRegels } from '../shared/tekst-regels.ts';

/** The letter to the people who took part: the text of the terugkoppeling, with who sends it and whom to ask. */

/** The text that is being written, or else the last that was given; undefined: there is none. */
export function briefTekst(dossier: Dossier): TerugkoppelTekst | undefined {
  return conceptOf(dossier) ?? (dossier.terugkoppelingen ?? []).findLast(({ tekst }) => tekst)?.tekst;
}

type Brief = {
  readonly dossier: Dossier;
  readonly tekst: TerugkoppelTekst;
  /** The name of the region. */
  readonly regio: string;
  /** YYYY-MM-DD */
  readonly datum: string;
};

const IN_TE_VULLEN = ' (telefoonnummer of e-mailadres: in te vullen)';

/** Who signed it, or else who leads the opdracht; and whom people can ask. */
function endOf({ dossier, tekst, regio }: Brief): readonly string[] {
  const { ondertekend } = tekst;
  const leads = projectleiderOf(dossier)?.naam;
  const signer = ondertekend?.versie === tekst.versie ? ondertekend.door : leads;
  const role = signer !== undefined && signer === leads ? 'Projectleider' : 'Bestuurlijk trekker';
  const bereikbaar = bereikWords(dossier);
  return [
    'Met vriendelijke groet,',
    ...(signer === undefined ? [] : [signer, role]),
    regio,
    `Heb je vragen? Stel ze aan ${namenWords(dossier.projectleiders.slice(0, 1)) ?? regio}${bereikbaar === '' ? IN_TE_VULLEN : `, ${bereikbaar}`}.`,
  ];
}

/** How people reach who answers for it; '' as long as nobody filled that in. */
export function bereikWords(dossier: Dossier): string {
  return bereikbaarWords(afzenderOf(dossier) ?? {});
}

function blokkenOf({ tekst }: TerugkoppelTekst): readonly DocumentBlok[] {
  return tekstRegels(tekst).map(
    ({ soort, tekst: line, ruim }): DocumentBlok =>
      soort === 'punt' ? { soort, tekst: line } : { soort, tekst: line, ruim },
  );
}

/** What a legal duty asks to be told, each once. */
function plichtRegels(dossier: Dossier): readonly string[] {
  return [...new Set(plichtenVan(dossier).flatMap(({ plicht }) => PLICHTEN[plicht].inBrief ?? []))];
}

export function briefDocument(brief: Brief): DocumentModel {
  const { dossier, tekst, regio, datum } = brief;
  const [groet = '', ...rest] = endOf(brief);
  return {
    papier: 'brief',
    soort: `${regio}, ${formatDutchDate(datum)}`,
    titel: `Wat we deden met jouw inbreng: ${dossier.titel}`,
    facts: [],
    blokken: [
      ...blokkenOf(tekst),
      ...plichtRegels(dossier).map((line) => ({ soort: 'alinea', tekst: line, ruim: true }) as const),
      { soort: 'alinea', tekst: groet, ruim: true },
      ...rest.map(
        (line, index) => ({ soort: 'alinea', tekst: line, ruim: index === rest.length - 1 }) as const,
      ),
    ],
    voettekst: `${regio} · ${formatDutchDate(datum)}`,
  };
}

/** The same as plain text, for an e-mail or a page. */
export function briefPlat(brief: Brief): string {
  const plicht = plichtRegels(brief.dossier).flatMap((line) => ['', line]);
  return [brief.tekst.tekst.trim(), ...plicht, '', ...endOf(brief)].join('\n').replace(/\r?\n/g, '\r\n');
}
