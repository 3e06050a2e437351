/** One field of a form, or one file. */
export interface FormPart {
  readonly name: string;
  /** What a file is called where it comes from; absent for a field. */
  readonly fileName?: string;
  /** A view into the body, which is not copied. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A form that was taken in (表单). Of several parts of one name the first counts. */
export interface Form {
  /** A field's text, its line ends as `\n`; `undefined` where there is none. */
  readonly text: (name: string) => string | undefined;
  /** A field or a file as it was sent. */
  readonly part: (name: string) => FormPart | undefined;
}

/** Why a form was not taken in. */
export type FormRefused =
  /** Another kind of body than the page's form sends. */
  | { readonly kind: "other-type" }
  | { readonly kind: "too-large"; readonly limit: number }
  /** More than a body may take to come in, or hardly a byte for long. */
  | { readonly kind: "too-slow" }
  /** The client went away. */
  | { readonly kind: "cut-off" }
  /** The bodies of others fill the memory. */
  | { readonly kind: "no-room" }
  /** No form in spite of its type, or one of more parts than any page has. */
  | { readonly kind: "broken" }
  /** A text that is no UTF-8, or holds the character nobody can write. */
  | { readonly kind: "no-text"; readonly field: string };

/** The status of an answer that says so. */
export const formRefusedStatus = {
  "other-type": 415,
  "too-large": 413,
  "too-slow": 408,
  "cut-off": 400,
  "no-room": 503,
  broken: 422,
  "no-text": 422,
} as const satisfies Record<FormRefused["kind"], number>;

export function newForm(parts: readonly FormPart[]): Form {
  const part: Form["part"] = (name) => parts.find((one) => one.name === name);
  return {
    part,
    text: (name) => {
      const found = part(name);
      return found && new TextDecoder().decode(found.bytes).replaceAll("\r\n", "\n");
    },
  };
}
