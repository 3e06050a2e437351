/** Something in a text that does not look right: what stands there, and what to write where that is known. */
export interface Quoted {
  readonly quote: string;
  readonly suggestion?: string;
}
