/** One variable that cannot be used, with what it should be, in Chinese and English. */
export interface ConfigProblem {
  readonly variable: string;
  readonly value: string;
  readonly expected: string;
}
