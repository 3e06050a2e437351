import type { PropsWithChildren } from "react";
import { Choices } from "#ui/form/Choices.tsx";
import { Field } from "#ui/form/Field.tsx";
import { errorAt, type FieldError } from "#ui/form/field-error.ts";
import { useSite } from "#ui/site-context.ts";
import type { TypedForm } from "../../domain/intake/read-application.ts";
import { deliveryWords, provisionWords } from "../../words/application-words.ts";
import { applyPath } from "../paths.ts";
import { ApplicantFields, ContactFields } from "./ApplicantFields.tsx";
import { WantedFields } from "./WantedFields.tsx";

/** What a form of either step carries. */
export interface ApplyFormProps {
  readonly agencyId: number;
  /** The token, as the form carries it. */
  readonly form: string;
  readonly typed: TypedForm;
  readonly errors: readonly FieldError[];
  /** The identity document that came with an earlier sending, as the form carries it. */
  readonly kept?: string | undefined;
  /** What speaks against sending it is only a warning. */
  readonly isWarned?: boolean | undefined;
}

const asWords = { citizen: "公民", organisation: "法人或者其他组织" } as const;

/** 第一步: which information, and as whom. */
export function WantedForm({ agencyId, form, typed, errors }: ApplyFormProps) {
  return (
    <Step agencyId={agencyId}>
      <h2>第一步：要哪些信息</h2>
      <input type="hidden" name="form" value={form} />
      <WantedFields typed={typed} errors={errors} />
      <Choices
        name="as"
        label="以什么身份申请（必选）"
        options={asWords}
        chosen={typed.as || "citizen"}
        errors={errors}
      />
      <button type="submit" name="step" value="wanted">
        下一步
      </button>
    </Step>
  );
}

/** Either step, as it is sent. */
function Step({ agencyId, children }: PropsWithChildren<Pick<ApplyFormProps, "agencyId">>) {
  const { href } = useSite();
  return (
    <form
      className="card narrow"
      method="post"
      encType="multipart/form-data"
      action={href(applyPath(agencyId))}
      noValidate
    >
      {children}
    </form>
  );
}

/** 第二步: the whole form. */
export function WholeForm(props: ApplyFormProps) {
  const { agencyId, form, typed, errors, kept, isWarned } = props;
  const isOrganisation = typed.as === "organisation";
  return (
    <Step agencyId={agencyId}>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="as" value={isOrganisation ? "organisation" : "citizen"} />
      <h2>要哪些信息</h2>
      <WantedFields typed={typed} errors={errors} />
      <h2>申请人：{isOrganisation ? asWords.organisation : asWords.citizen}</h2>
      <ApplicantFields typed={typed} errors={errors} />
      <Identity kept={kept} isOrganisation={isOrganisation} error={errorAt(errors, "identity")} />
      <h2>联系方式</h2>
      <ContactFields typed={typed} errors={errors} />
      <h2>怎样提供</h2>
      <Choices
        name="provision"
        label="提供形式（必选）"
        options={provisionWords}
        chosen={typed.provision || "electronic"}
        errors={errors}
      />
      <Choices
        name="delivery"
        label="获取方式（必选）"
        hint="选择在本网站领取或者电子邮箱，即同意以电子方式送达答复。"
        options={deliveryWords}
        chosen={typed.delivery || "online"}
        errors={errors}
      />
      <button type="submit" name="step" value="send">
        {isWarned ? "改好了，提交申请" : "提交申请"}
      </button>
      {isWarned && (
        <button type="submit" name="step" value="anyway" className="secondary">
          仍要提交
        </button>
      )}
      <p className="hint">
        姓名、证件、联系方式加密保存，只有受理机关的经办人员在办理时可以查看，查看有记录。
      </p>
      <p>
        <button type="submit" name="step" value="switch" className="secondary">
          改为以{isOrganisation ? asWords.citizen : asWords.organisation}身份申请
        </button>
      </p>
    </Step>
  );
}

interface IdentityProps {
  readonly kept: string | undefined;
  readonly isOrganisation: boolean;
  readonly error: string | undefined;
}

/** The document, or that the one which came before is there. */
function Identity({ kept, isOrganisation, error }: IdentityProps) {
  const what = isOrganisation ? "营业执照、登记证书等" : "身份证等证件有照片的一面";
  return (
    <>
      {kept !== undefined && <input type="hidden" name="kept" value={kept} />}
      <Field
        name="identity"
        label={kept === undefined ? "身份证明（必选）" : "身份证明（已收到）"}
        hint={
          kept === undefined
            ? `${what}的照片或者扫描件，JPEG、PNG 图片或者 PDF，不超过 8 MB。`
            : "刚才上传的身份证明已经收到，不必再选；要换一份的，在这里重新选择。"
        }
        error={error}
      >
        {(input) => <input {...input} type="file" accept=".jpg,.jpeg,.png,.pdf" />}
      </Field>
    </>
  );
}
