/** € 15,00 */
export function formatEuro(amount: number): string {
  const [euros = '0', cents = '00'] = amount.toFixed(2).split('.');
  return `€ ${euros.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
}
