/** Amounts of money: kept in whole cents, so that they add up; written and read as Dutch people do. */

/** € 15,00 @param amount in euro */
export function formatEuro(amount: number): string {
  const [euros = '0', cents = '00'] = amount.toFixed(2).split('.');
  return `€ ${withPoints(euros)},${cents}`;
}

/** 12.490 @param count a whole number */
export function formatAantal(count: number): string {
  return withPoints(String(count));
}

function withPoints(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** € 15,00 @param centen in whole cents */
export function formatCenten(centen: number): string {
  return formatEuro(centen / 100);
}

/** As somebody would type it: '15' or '12,50'. @param centen in whole cents */
export function typedEuro(centen: number): string {
  return centen % 100 === 0 ? String(centen / 100) : (centen / 100).toFixed(2).replace('.', ',');
}

/** An amount of a record that keeps it in euro, in whole cents. */
export function centenOf(euro: number): number {
  return Math.round(euro * 100);
}

/** A point before three digits stands between thousands, as people write it; before one or two it is what a spreadsheet makes of a comma. */
const AMOUNT = /^(?:(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?|(\d{1,9})\.(\d{1,2}))$/;

/** '15', '15,-', '12,50', '€ 1.000,50': in whole cents; undefined for what is no amount, such as '-5' or '1e9'. */
export function readEuro(typed: string): number | undefined {
  const bare = typed
    .replace(/\p{White_Space}/gu, '')
    .replace(/^(?:€|eur|euro)|(?:€|eur|euro)$/giu, '')
    .replace(/,(?:-{1,2}|–|—|=)$/u, '');
  const found = AMOUNT.exec(bare);
  if (!found) return undefined;
  const [, whole, part = '', plain = '', decimals = ''] = found;
  const euros = Number((whole ?? plain).replaceAll('.', ''));
  return euros * 100 + Number((part || decimals).padEnd(2, '0'));
}
