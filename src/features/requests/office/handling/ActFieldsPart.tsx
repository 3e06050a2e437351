import { Alert, Form, Input, InputNumber, Select } from "antd";
import type { PartyConsulted } from "../../api/handling/handling-answer.ts";
import { thirdPartyOpinions } from "../../domain/clock/case-event.ts";
import type { HandlingAct } from "../../domain/handling/acts-now.ts";
import { opinionNames } from "../../words/handling-words.ts";
import { type ActFields, type ActValues, fieldsOf } from "./act-fields.ts";
import { deliveryChoices, outcomeChoices } from "./reply-choices.ts";

interface ActFieldsPartProps {
  readonly act: HandlingAct;
  /** Those of the case, of which an answer is chosen. */
  readonly consultations: readonly PartyConsulted[];
}

/** What is to be filled in of an act. */
export function ActFieldsPart({ act, consultations }: ActFieldsPartProps) {
  const fields = fieldsOf(act);
  return (
    <>
      <DayFields fields={fields} />
      <PartyField fields={fields} consultations={consultations} />
      <WordFields fields={fields} />
      <EndFields fields={fields} />
    </>
  );
}

interface Asked {
  readonly fields: ActFields;
}

function DayFields({ fields }: Asked) {
  return (
    <>
      <DayField name="on" label={fields.day} />
      {fields.respondBy && <DayField name="respondBy" label={fields.respondBy} />}
      {fields.until && <DayField name="until" label={fields.until} />}
      {fields.receivedOn && <DayField name="receivedOn" label={fields.receivedOn} isOptional />}
      {fields.hasDays && (
        <Form.Item
          name="workingDays"
          label="延长几个工作日（不超过 20）"
          rules={[{ required: true, message: "请填写延长的工作日数" }]}
        >
          <InputNumber min={1} max={60} precision={0} />
        </Form.Item>
      )}
    </>
  );
}

/** Whom a consultation asks; of an answer one of those that still wait. */
function PartyField({ fields, consultations }: Asked & Pick<ActFieldsPartProps, "consultations">) {
  const waiting = consultations.filter(
    ({ kind, ref, answeredOn }) => kind === fields.answers && ref !== null && answeredOn === null,
  );
  if (!fields.ref) return null;
  if (fields.answers && waiting.length === 0) return null;
  return (
    <Form.Item name="ref" label={fields.ref}>
      {fields.answers ? (
        <Select
          options={waiting.map(({ ref, party, sentOn }) => ({
            value: ref,
            label: `${sentOn} ${party ?? ""} ${ref}`,
          }))}
        />
      ) : (
        <Input maxLength={200} autoComplete="off" />
      )}
    </Form.Item>
  );
}

function WordFields({ fields }: Asked) {
  return (
    <>
      {fields.yuan && (
        <Form.Item
          name="yuan"
          label={fields.yuan}
          rules={[{ pattern: /^\d{1,9}(\.\d{1,2})?$/, message: "请填写数字，最多两位小数" }]}
        >
          <Input inputMode="decimal" autoComplete="off" />
        </Form.Item>
      )}
    </>
  );
}

const opinionChoices = thirdPartyOpinions.map((opinion) => ({
  value: opinion,
  label: opinionNames[opinion],
}));

function EndFields({ fields }: Asked) {
  return (
    <>
      {fields.hasOpinion && <Choice name="opinion" label="第三方的意见" options={opinionChoices} />}
      {fields.hasGround && (
        <Choice
          name="ground"
          label="原因"
          options={[
            { value: "notCorrected", label: "逾期不补正（条例第三十条）" },
            { value: "notPaid", label: "逾期不缴费（国办函〔2020〕109号）" },
          ]}
        />
      )}
      {fields.hasOutcome && (
        <>
          <Choice name="outcome" label="办理结果（年报表三的一行）" options={outcomeChoices} />
          <Choice name="delivery" label="送达方式" options={deliveryChoices} />
          <PaperFields />
        </>
      )}
    </>
  );
}

/** 纸质答复: nobody signs alone, so what is entered by itself names the paper that was signed. */
export function PaperFields() {
  const outcome = Form.useWatch("outcome");
  return (
    <>
      <Alert
        type="info"
        showIcon
        className="office-gap"
        title="这里只登记已经在纸上签发、送达的答复"
        description="网上提交的申请，或者文书在这里制作的，请在“文书”里拟稿、送审；送达时答复自动登记。"
      />
      <Words name="paperNumber" label="纸质答复的文号" most={100} />
      <DayField name="paperSignedOn" label="纸质答复的签发日期" />
      <Words name="paperBecause" label="没有在这里制作文书的原因，原件存在哪里" most={300} />
      <DayField
        name="paperToldOn"
        label="书面告知不同意公开的第三方的日期（条例第三十二条，没有的不填）"
        isOptional
      />
      {outcome === "partial" && <CoveredFields />}
    </>
  );
}

/** 区分处理 on paper (第三十七条): what was covered and who signed for it, where no redacted copy lies in the case. */
function CoveredFields() {
  return (
    <>
      <Words
        name="paperCovered"
        label="部分公开：纸面上遮盖、删去了哪些内容（附件里有区分处理件的可以不填）"
        most={300}
        isOptional
      />
      <Words name="paperSigner" label="对遮盖内容作出说明的签发人" most={50} isOptional />
    </>
  );
}

interface WordsProps {
  readonly name: keyof ActValues;
  readonly label: string;
  readonly most: number;
  readonly isOptional?: true;
}

function Words({ name, label, most, isOptional }: WordsProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={isOptional ? [] : [{ required: true, message: `请填写${label}` }]}
    >
      <Input maxLength={most} autoComplete="off" />
    </Form.Item>
  );
}

interface DayFieldProps {
  readonly name: keyof ActValues;
  readonly label: string;
  readonly isOptional?: true;
}

function DayField({ name, label, isOptional }: DayFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={isOptional ? [] : [{ required: true, message: `请填写${label}` }]}
    >
      <Input type="date" className="office-narrow" />
    </Form.Item>
  );
}

interface ChoiceProps {
  readonly name: keyof ActValues;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: `请选择${label}` }]}>
      <Select options={[...options]} showSearch={{ optionFilterProp: "label" }} />
    </Form.Item>
  );
}
