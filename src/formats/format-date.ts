const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** An EDTF level 1 string in words: `2026-01-05/2026-01-07` → "5–7 January 2026", `../2026-01-05` → "by 5 January 2026". */
export function formatDate(edtf: string | null): string {
  if (edtf === null) return 'date not given';
  const [from, to] = edtf.split('/');
  if (to === undefined) return formatPoint(edtf);
  if (from === '..' || from === '') return `by ${formatPoint(to)}`;
  if (to === '..' || to === '') return `from ${formatPoint(from ?? '')}`;
  return formatRange(from ?? '', to);
}

/** A date with the word that a sentence needs before it: "on 5 January 2026", "in March 2026", "in 2023", "by 2023". */
export function formatWhen(edtf: string | null): string {
  if (edtf === null) return 'on a date not given';
  const words = formatDate(edtf);
  if (/^(?:\.\.)?\/|\/(?:\.\.)?$/.test(edtf) || edtf.startsWith('../')) return words;
  return /^\d{4}-\d{2}-\d{2}/.test(edtf) ? `on ${words}` : `in ${words}`;
}

function formatRange(from: string, to: string): string {
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear, toMonth, toDay] = to.split('-');
  const bothDays = fromDay !== undefined && toDay !== undefined;
  if (bothDays && fromYear === toYear && fromMonth === toMonth)
    return `${Number(fromDay)}–${formatPoint(to)}`;
  if (fromYear === toYear && fromMonth !== undefined && toMonth !== undefined)
    return `${formatPoint(from).replace(` ${fromYear ?? ''}`, '')} – ${formatPoint(to)}`;
  return `${formatPoint(from)} – ${formatPoint(to)}`;
}

function formatPoint(edtf: string): string {
  const qualifier = /[~?%]$/.exec(edtf)?.[0];
  const about = qualifier === undefined ? '' : qualifier === '?' ? 'perhaps ' : 'about ';
  const [year = '', month, day] = edtf.replace(/[~?%]$/, '').split('-');
  if (/^\d{3}X$/.test(year)) return `${about}the ${year.slice(0, 3)}0s`;
  if (month === undefined) return `${about}${year}`;
  const season = SEASONS[month];
  if (season) return `${about}${season} ${year}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${about}${name} ${year}` : `${about}${Number(day)} ${name} ${year}`;
}
