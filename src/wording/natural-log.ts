/**
 * Logarithms from +, −, × and ÷ alone, which IEEE 754 fixes to the last bit: the verdicts that rest on them are the
 * same on every machine. Accurate to about 1e-14 relative.
 */
const LN2 = 0.6931471805599453;

/** The natural logarithm of a positive finite number. */
export function naturalLog(x: number): number {
  if (!(x > 0) || x === Infinity) throw new Error(`no logarithm of ${x}`);
  let exponent = 0;
  let mantissa = x;
  while (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < 0.7071067811865476) {
    mantissa *= 2;
    exponent -= 1;
  }
  // ln m = 2 artanh z with |z| < 0.172, so that 11 terms reach the last bits.
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  let sum = 0;
  for (let k = 21; k >= 1; k -= 2) sum = sum * square + 1 / k;
  return exponent * LN2 + 2 * z * sum;
}

/** e to the power of x, for showing a probability; nothing is decided on it. */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const halvings = 10;
  const small = x / 1024;
  let sum = 1;
  for (let k = 12; k >= 1; k--) sum = 1 + (small / k) * sum;
  for (let i = 0; i < halvings; i++) sum *= sum;
  return sum;
}

/** ln Γ(x) for x > 0: the recurrence up to 10, then Stirling's series (Abramowitz and Stegun 6.1.41). */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  let product = 1;
  while (at < 10) {
    product *= at;
    at += 1;
  }
  if (product !== 1) shift = naturalLog(product);
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (at - 0.5) * naturalLog(at) - at + 0.9189385332046727 + series - shift;
}

let halves = Float64Array.of(logGamma(0.5));
let wholes = Float64Array.of(0);

/** Tables of ln Γ(n + ½) and ln n!, each with at least `size` entries; made once and kept. */
export function logTables(size: number): { readonly halves: Float64Array; readonly wholes: Float64Array } {
  if (size > wholes.length) {
    const [from, to] = [wholes.length, Math.max(size, 2 * wholes.length)];
    const [moreHalves, moreWholes] = [new Float64Array(to), new Float64Array(to)];
    moreHalves.set(halves);
    moreWholes.set(wholes);
    for (let k = from; k < to; k++) {
      moreHalves[k] = (moreHalves[k - 1] ?? 0) + naturalLog(k - 0.5);
      moreWholes[k] = (moreWholes[k - 1] ?? 0) + naturalLog(k);
    }
    [halves, wholes] = [moreHalves, moreWholes];
  }
  return { halves, wholes };
}

/** ln Γ(n + ½), n a whole number ≥ 0; kept in a table. */
export const logGammaHalf = (n: number): number => logTables(n + 1).halves[n] ?? 0;

/** ln n!, n a whole number ≥ 0; kept in a table. */
export const logFactorial = (n: number): number => logTables(n + 1).wholes[n] ?? 0;
