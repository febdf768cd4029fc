const ROWS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'januari', 'janv', 'janvier', 'enero', 'ene', 'janeiro', 'gennaio', 'января', 'січня', 'ocak', 'stycznia'],
  ['feb', 'february', 'februar', 'februari', 'févr', 'février', 'fevrier', 'febrero', 'fevereiro', 'fev', 'febbraio', 'февраля', 'лютого', 'şubat', 'lutego'],
  ['mar', 'march', 'märz', 'maart', 'mars', 'marzo', 'março', 'marco', 'марта', 'березня', 'mart', 'marca', 'maret'],
  ['apr', 'april', 'avr', 'avril', 'abril', 'abr', 'aprile', 'апреля', 'квітня', 'nisan', 'kwietnia'],
  ['may', 'mai', 'mei', 'mayo', 'maio', 'maggio', 'мая', 'травня', 'mayıs', 'maja'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'junho', 'giugno', 'июня', 'червня', 'haziran', 'czerwca'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'июля', 'липня', 'temmuz', 'lipca'],
  ['aug', 'august', 'augustus', 'août', 'aout', 'agosto', 'ago', 'августа', 'серпня', 'ağustos', 'sierpnia', 'agustus'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'setembro', 'settembre', 'сентября', 'вересня', 'eylül', 'września'],
  ['oct', 'october', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'ottobre', 'октября', 'жовтня', 'ekim', 'października'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'ноября', 'листопада', 'kasım', 'listopada'],
  ['dec', 'december', 'dezember', 'dez', 'déc', 'décembre', 'decembre', 'diciembre', 'dic', 'dezembro', 'dicembre', 'декабря', 'грудня', 'aralık', 'grudnia', 'desember'],
]; // prettier-ignore

/** Names of months as news sites print them beside a date, lower case without the full stop, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
