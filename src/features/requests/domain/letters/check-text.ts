import { marksOf } from "./fill-body.ts";
import { formOf, variantsOf } from "./forms/form-of.ts";
import { type LetterType, letterTypes } from "./letter-types.ts";

/** A letter, and which of what it may say, by its key: `granted.public`, `correction`. */
export interface TextKey {
  readonly key: string;
  readonly type: LetterType;
  /** `null`: it says one thing. */
  readonly variant: string | null;
}

/** Every text that an agency can write itself. */
export const textKeys: readonly TextKey[] = letterTypes.flatMap((type): readonly TextKey[] => {
  const variants = variantsOf(type);
  return variants.length === 0
    ? [{ key: type, type, variant: null }]
    : variants.map(({ code }) => ({ key: `${type}.${code}`, type, variant: code }));
});

/** The program's own text of a key. */
export function standardText({ type, variant }: Omit<TextKey, "key">): readonly string[] {
  return formOf({ type, filled: variant ? { variant } : {} }).body;
}

/** What is wrong with an agency's text. */
export type TextFault =
  /** A place that this letter has not. */
  | { readonly kind: "unknown-place"; readonly mark: string }
  /** A place that has to be filled in, and stands nowhere. */
  | { readonly kind: "missing-place"; readonly mark: string }
  /** An article that our text cites, and this one does not. */
  | { readonly kind: "missing-article"; readonly article: string };

/** Places that every letter has. */
export const commonMarks = [
  "受理编号",
  "收到日期",
  "申请内容",
  "答复期限",
  "答复工作日",
  "征求工作日",
  "缴费工作日",
  "延长后期限",
] as const;

/** Everything wrong with an agency's text of a letter: it keeps the places and the articles of ours. */
export function checkText(
  asked: Omit<TextKey, "key">,
  body: readonly string[],
): readonly TextFault[] {
  const { type, variant } = asked;
  const { fields } = formOf({ type, filled: variant ? { variant } : {} });
  const known = new Set<string>([...commonMarks, ...fields.map(({ mark }) => mark)]);
  const marks = new Set(marksOf(body));
  // Whom a letter is for stands above its text.
  const ours = new Set(marksOf(standardText(asked)));
  const said = new Set(articlesOf(body));
  return [
    ...[...marks]
      .filter((mark) => !known.has(mark))
      .map((mark): TextFault => ({ kind: "unknown-place", mark })),
    ...fields
      .filter(({ isRequired, mark }) => isRequired && ours.has(mark) && !marks.has(mark))
      .map(({ mark }): TextFault => ({ kind: "missing-place", mark })),
    ...articlesOf(standardText(asked))
      .filter((article) => !said.has(article))
      .map((article): TextFault => ({ kind: "missing-article", article })),
  ];
}

function articlesOf(body: readonly string[]): readonly string[] {
  return [
    ...new Set(
      body.join("\n").match(/第[一二三四五六七八九十百]+条(第[一二三四五六七八九十]+[款项])?/g),
    ),
  ];
}
