import type { FieldError } from "./field-error.ts";

interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly FieldError[];
}

/** What went wrong, at the top of the page; each line leads to its field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <section className="error-summary" role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
