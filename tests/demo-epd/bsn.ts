/** The Dutch citizen service number's own check: nine digits, weights 9 … 2 and −1, divisible by eleven. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}
