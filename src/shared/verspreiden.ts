/** Whether everybody may read a stuk, in the words of the region's form. */
export const VERSPREIDEN = ['Ja', 'Nee', 'Openbaar'] as const;
