/** What is wrong with one field of a form: shown in the summary and at the field, from one list. */
export interface FieldError {
  /** The field's name, which is also its id. */
  readonly field: string;
  readonly message: string;
}

/** The message for a field, if it has one. */
export function errorAt(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
