import type { ReactNode } from "react";

interface FieldProps {
  /** Name and id of the input. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Draws the input with the attributes that tie it to its label, hint and error. */
  readonly children: (input: InputAttributes) => ReactNode;
}

export interface InputAttributes {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

/** A labelled input with its hint and its error. */
export function Field({ name, label, hint, error, children }: FieldProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field invalid" : "field"}>
      <label htmlFor={name}>{label}</label>
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
      {children({
        id: name,
        name,
        ...(described ? { "aria-describedby": described } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
    </div>
  );
}
