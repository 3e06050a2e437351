import { err, ok, type Result } from "#kernel/result.ts";
import type { Form } from "#platform/http/body/form.ts";
import type { FieldError } from "#ui/form/field-error.ts";
import type { ErrorReport } from "../../data/error-reports.ts";

/** What was typed, given back when something is wrong with it. */
export interface Typed {
  readonly page: string;
  readonly problem: string;
  readonly contact: string;
}

export const nothingTyped: Typed = { page: "", problem: "", contact: "" };

const within = (least: number, most: number) => (value: string) => {
  const { length } = [...value];
  return length < least ? "short" : length > most ? "long" : undefined;
};

const rules = {
  page: {
    problem: within(1, 500),
    short: "请写明是哪一页：复制浏览器地址栏里的地址，或者写出页面的标题",
    long: "“哪一页”超过 500 字，请只写地址或标题",
  },
  problem: {
    problem: within(5, 2000),
    short: "请写明是什么问题，至少 5 个字，例如“表三总计与分项之和不一致”",
    long: "“什么问题”超过 2000 字，请删减后提交",
  },
  contact: {
    problem: within(0, 100),
    short: "",
    long: "联系方式超过 100 字，请只写一个电话或电子邮箱",
  },
} as const;

const fields = ["page", "problem", "contact"] as const;

/** A posted form: what the visitor tells, or what is wrong with it and what was typed. */
export function parseFeedback(
  form: Pick<Form, "text">,
): Result<ErrorReport, { readonly errors: readonly FieldError[]; readonly typed: Typed }> {
  const typedIn = (field: string) => form.text(field)?.trim() ?? "";
  const typed = { page: typedIn("page"), problem: typedIn("problem"), contact: typedIn("contact") };
  const errors = fields.flatMap((field): FieldError[] => {
    const wrong = rules[field].problem(typed[field]);
    return wrong ? [{ field, message: rules[field][wrong] }] : [];
  });
  if ((form.text("nickname") ?? "") !== "") {
    errors.push({ field: "nickname", message: "“昵称”一栏是用来识别自动程序的，请把它清空" });
  }
  if (errors.length > 0) return err({ errors, typed });
  return ok({ ...typed, contact: typed.contact || null });
}
