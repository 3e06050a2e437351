/** What is found in a section as it is typed, in words. */
export interface TypedAnswer {
  readonly messages: readonly string[];
  readonly isProofread: boolean;
}
