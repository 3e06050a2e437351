import type { Result } from "#kernel/result.ts";
import { fileProblem } from "#platform/files/store/file-words.ts";
import type { FileRefused } from "#platform/files/store/receive-file.ts";
import type { Form, FormRefused } from "#platform/http/body/form.ts";
import type { FieldError } from "#ui/form/field-error.ts";
import type { Wanted } from "../../domain/intake/application.ts";
import { personalInWanted } from "../../domain/intake/personal-in-wanted.ts";
import type { FieldFinding, TypedForm } from "../../domain/intake/read-application.ts";
import { findingWords, personalWords } from "../../words/application-words.ts";
import type { CitizenServices } from "../services.ts";
import { carriedToken, identityOf, newToken, tokenOf } from "./form-token.ts";
import { typedOf } from "./typed-form.ts";

/** A form as it came in. */
export interface ReceivedForm {
  readonly typed: TypedForm;
  /** Its own token, or a new one where it had none of ours. */
  readonly token: string;
  readonly isOurs: boolean;
  readonly carried: string;
  /** The identity document that came with an earlier sending. */
  readonly kept: number | undefined;
}

export function receivedForm(
  { seal }: Pick<CitizenServices, "seal">,
  agencyId: number,
  form: Form,
): ReceivedForm {
  const own = tokenOf(seal, agencyId, form);
  const token = own ?? newToken();
  return {
    typed: typedOf(form),
    token,
    isOurs: own !== undefined,
    carried: carriedToken(seal, agencyId, token),
    kept: identityOf(seal, token, form),
  };
}

/** The findings in words, a field once. */
export function fieldErrors(findings: readonly FieldFinding[]): readonly FieldError[] {
  const fields = [...new Set(findings.map(({ field }) => field))];
  return fields.flatMap((field) => {
    const first = findings.find((one) => one.field === field);
    return first ? [{ field, message: findingWords(first) }] : [];
  });
}

/** What the text says of persons, a field once. */
export function personalErrors(wanted: Wanted): readonly FieldError[] {
  return personalInWanted(wanted).map(({ field, numbers }) => ({
    field,
    message: personalWords(field, numbers),
  }));
}

/** What is to be said of the identity document; nothing where one is there. */
export function identityErrors(
  received: Result<number | undefined, FileRefused>,
): readonly FieldError[] {
  if (!received.ok) {
    const { title, detail } = fileProblem(received.error);
    return [{ field: "identity", message: `${title}。${detail}` }];
  }
  if (received.value !== undefined) return [];
  return [{ field: "identity", message: "请选择身份证明的照片或者扫描件" }];
}

/** Of a form that was not taken in: nothing of it was read, and the browser has what was typed. */
export function notTakenWords({ kind }: FormRefused): readonly string[] {
  switch (kind) {
    case "too-large":
      return [
        "提交的内容太大，没有收下。身份证明不能超过 8 MB，请压缩图片。",
        "请按浏览器的“后退”回到申请表，填写的内容还在，重新选择文件后提交。",
      ];
    case "no-room":
      return ["同时提交的人较多，暂时收不下。", "请过一两分钟，按浏览器的“后退”回到申请表再提交。"];
    case "too-slow":
    case "cut-off":
      return [
        "连接太慢或者中断，没有收完。",
        "请检查网络后，按浏览器的“后退”回到申请表，重新选择身份证明后提交。",
      ];
    case "other-type":
    case "broken":
    case "no-text":
      return ["提交的内容无法识别。", "请重新打开申请表填写。"];
  }
}
