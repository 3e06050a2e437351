/** Which entries of a list, counted from 0. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}
