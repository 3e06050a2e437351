import { errorAt, type FieldError } from "#ui/form/field-error.ts";

interface ChoicesProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: string;
  readonly errors: readonly FieldError[];
}

/** One of a few (单选). The first carries the name of the field, to which the summary of errors leads. */
export function Choices({ name, label, hint, options, chosen, errors }: ChoicesProps) {
  const error = errorAt(errors, name);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      className={error ? "field choices invalid" : "field choices"}
      {...(described && { "aria-describedby": described })}
    >
      <legend>{label}</legend>
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
      {Object.entries(options).map(([value, words], at) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            id={at === 0 ? name : `${name}-${value}`}
            defaultChecked={value === chosen}
          />{" "}
          {words}
        </label>
      ))}
    </fieldset>
  );
}
