/** First and one past the last token of a use. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
}
