import { Field } from "./Field.tsx";

interface SearchWordsProps {
  /** Where it is asked. */
  readonly action: string;
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  /** Signs that a search takes. */
  readonly most: number;
  readonly error: string | undefined;
}

/** The one field of a page that searches, with its button. */
export function SearchWords({ action, label, hint, typed, most, error }: SearchWordsProps) {
  return (
    <search>
      <form className="search-form" action={action} method="get">
        <Field name="q" label={label} hint={hint} error={error}>
          {(input) => (
            <span className="search-row">
              <input
                {...input}
                type="search"
                defaultValue={typed}
                // Whatever is too long comes back whole, to be shortened.
                maxLength={Math.max(most, typed.length)}
                autoComplete="off"
              />
              <button type="submit">搜索</button>
            </span>
          )}
        </Field>
      </form>
    </search>
  );
}
