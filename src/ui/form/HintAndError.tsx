interface HintAndErrorProps {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What stands under a label: what is wanted, and what was wrong. */
export function HintAndError({ name, hint, error }: HintAndErrorProps) {
  return (
    <>
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="field-error">
          <span className="vh">错误：</span>
          {error}
        </p>
      )}
    </>
  );
}

/** Ties a field to its hint and its error. */
export function describedBy({ name, hint, error }: HintAndErrorProps): {
  readonly "aria-describedby"?: string;
} {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return described ? { "aria-describedby": described } : {};
}
