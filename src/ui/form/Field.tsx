import type { ReactNode } from "react";
import { describedBy, HintAndError } from "./HintAndError.tsx";

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
  return (
    <div className={error ? "field invalid" : "field"}>
      <label htmlFor={name}>{label}</label>
      <HintAndError name={name} hint={hint} error={error} />
      {children({
        id: name,
        name,
        ...describedBy({ name, hint, error }),
        ...(error ? { "aria-invalid": true } : {}),
      })}
    </div>
  );
}
