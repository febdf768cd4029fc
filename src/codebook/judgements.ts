import type { JudgementRows } from './rows.js';

type WordList = Exclude<keyof JudgementRows, 'examples' | 'counter'>;

/** The lists of `data/judgements.yaml`, ready to be asked. */
export type Judgements = Readonly<Record<WordList, ReadonlySet<string>>>;

/** Makes sets of the lists. */
export function indexJudgements(rows: JudgementRows): Judgements {
  return {
    sayers: new Set(rows.sayers),
    repeating: new Set(rows.repeating),
    describers: new Set(rows.describers),
    supports: new Set(rows.supports),
    opposes: new Set(rows.opposes),
    obligations: new Set(rows.obligations),
    refusals: new Set(rows.refusals),
    withheld: new Set(rows.withheld),
    closed: new Set(rows.closed),
    open: new Set(rows.open),
    views: new Set(rows.views),
    wrongs: new Set(rows.wrongs),
    against: new Set(rows.against),
    cowed: new Set(rows.cowed),
    withstood: new Set(rows.withstood),
    defies: new Set(rows.defies),
    tastesBad: new Set(rows.tastesBad),
    tastesGood: new Set(rows.tastesGood),
    receiving: new Set(rows.receiving),
    favour: new Set(rows.favour),
    answers: new Set(rows.answers),
    denied: new Set(rows.denied),
    responses: new Set(rows.responses),
  };
}
