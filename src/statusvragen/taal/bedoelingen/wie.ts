import { type Wijze, words } from './wijze.ts';

/** Who does an opdracht. */
export const WIE: readonly Wijze[] = [
  {
    soort: 'trekker',
    opdracht: true,
    says: [/^(?:maak|kies|zet)\b.*\btrekker\b/, /@naam wordt\b.*\btrekker\b/],
    eigen: words('maak kies zet trekker bestuurlijk bestuurlijke wordt'),
    naam: true,
  },
  {
    soort: 'overdragen',
    opdracht: true,
    says: [
      /\b(?:overdragen|overnemen|overgeven|overlaten|overzetten)\b/,
      /^(?:draag|geef|zet|laat)\b.*\b(?:over|door)\b.*\baan\b/,
      /^(?:draag|geef)\b.*\baan @naam\b/,
      /@naam neemt\b.*\bover\b/,
      /^maak\b.*\bprojectleider\b/,
      /@naam (?:wordt|is)\b.*\b(?:nieuwe projectleider|projectleider geworden|voortaan projectleider)\b/,
      /@naam wordt\b.*\bprojectleider\b/,
      /^(?:zet|plaats) @naam (?:op|bij|aan)\b/,
      /^@naam (?:op|bij|aan) .*\bzetten$/,
      /^(?:ik|k) (?:ben|blijf)\b.*\b(?:geen|niet langer|niet meer)\b.*\bprojectleider\b/,
    ],
    eigen: words(
      'zetten plaats nieuwe nieuw geworden voortaan ben blijf geen langer meer niet overdragen overnemen overgeven overlaten overzetten draag geef zet laat over door aan neemt maak projectleider wordt kan',
    ),
    naam: true,
  },
];
