import { errorAt, type FieldError } from "./field-error.ts";
import { describedBy, HintAndError } from "./HintAndError.tsx";

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
  return (
    <fieldset
      className={error ? "field choices invalid" : "field choices"}
      {...describedBy({ name, hint, error })}
    >
      <legend>{label}</legend>
      <HintAndError name={name} hint={hint} error={error} />
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
