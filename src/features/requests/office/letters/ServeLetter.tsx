import { Alert, Checkbox, Form, Input, Modal, Select } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { LetterAnswer } from "../../api/letters/letters-answer.ts";
import { type Provision, provisions } from "../../domain/intake/application.ts";
import {
  isElectronicWish,
  isOtherThanWished,
  isProviding,
} from "../../domain/letters/as-wished.ts";
import {
  type Delivery,
  deliveries,
  runsFromReceipt,
} from "../../domain/letters/event-of-letter.ts";
import { provisionWords, wishedSentence } from "../../words/application-words.ts";
import { deliveryWords } from "../../words/letter-words.ts";

interface Values {
  readonly on: string;
  readonly delivery: Delivery;
  readonly receivedOn?: string;
  readonly evidence: string;
  readonly isPostal?: boolean;
  readonly hasConsent?: boolean;
  readonly formReason?: string;
  readonly provided?: Provision;
}

const days: Readonly<Record<Delivery, string>> = {
  direct: "签收日期",
  post: "交邮日期（以交给邮政企业的日期为准）",
  electronic: "到达对方系统的日期",
};

const proofs: Readonly<Record<Delivery, string>> = {
  direct: "签收人和送达回证，如：申请人本人签收，送达回证第 12 号",
  post: "邮件号，如：EMS 1234567890123",
  electronic: "邮箱或者系统，以及发送成功的记录",
};

/** As it was written, and as the applicant wished it. */
function initialOf({ filled, wished, type }: LetterAnswer): Partial<Values> {
  const isElectronic = wished !== undefined && isElectronicWish(wished);
  return {
    on: todayInChina(),
    delivery: (filled.way ?? "direct") as Delivery,
    hasConsent: isElectronic,
    ...(wished && isProviding(type) && { provided: wished.provision }),
  };
}

/** 登记送达: when and how it came to whom it is for; the clock and the outcome follow from it. */
export function ServeLetter({
  letter,
  onClose,
}: {
  readonly letter: LetterAnswer;
  readonly onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const delivery = Form.useWatch("delivery", form) ?? "direct";
  const serving = useAct({
    act: ({ receivedOn, formReason, provided: form, ...values }: Values) =>
      ask<unknown>(`/api/request-letters/${letter.id}/service`, {
        method: "POST",
        body: {
          ...values,
          ...(receivedOn && { receivedOn }),
          formReason: formReason?.trim() || null,
          provided: form ?? null,
          seen: letter.seen,
        },
      }),
    done: "已经登记送达，答复期限随之更新",
    onDone: onClose,
  });
  const { wished } = letter;
  const isGiven = isProviding(letter.type);
  const provided = Form.useWatch("provided", form) ?? null;
  const isOther = isGiven && wished && isOtherThanWished(wished, { delivery, provided });
  return (
    <Modal open title={`登记送达：${letter.number}`} footer={null} onCancel={onClose}>
      <RecordForm form={form} act={serving} says="登记送达" initial={initialOf(letter)}>
        {wished && (
          <Alert
            type="info"
            showIcon
            className="office-gap"
            title={`申请人要求：${wishedSentence(wished)}`}
          />
        )}
        <Form.Item name="delivery" label="送达方式" required>
          <Select options={deliveries.map((value) => ({ value, label: deliveryWords[value] }))} />
        </Form.Item>
        {delivery === "post" && (
          <Form.Item
            name="isPostal"
            valuePropName="checked"
            label="寄递企业"
            required
            rules={[{ required: true, message: "只能通过邮政企业寄送" }]}
          >
            <Checkbox>通过邮政企业（EMS、挂号信）寄送，不由收件人付费</Checkbox>
          </Form.Item>
        )}
        {delivery === "electronic" && (
          <Form.Item
            name="hasConsent"
            valuePropName="checked"
            label="送达人同意"
            required
            rules={[{ required: true, message: "电子送达要受送达人同意" }]}
          >
            <Checkbox>受送达人同意电子送达（申请表选择的方式，或者另行同意）</Checkbox>
          </Form.Item>
        )}
        <Form.Item
          name="on"
          label={days[delivery]}
          rules={[{ required: true, message: "请填写日期" }]}
        >
          <Input type="date" className="office-narrow" />
        </Form.Item>
        {runsFromReceipt(letter.type) && delivery !== "direct" && (
          <Form.Item
            name="receivedOn"
            label="对方收到日期（对方的期限从这天起算）"
            extra="邮寄时还不知道的，先空着；收到回执后再用“登记收到日期”补上。"
          >
            <Input type="date" className="office-narrow" />
          </Form.Item>
        )}
        <Form.Item
          name="evidence"
          label="送达凭证"
          rules={[{ required: true, whitespace: true, message: "请写明送达凭证" }]}
          extra="回证、邮件单据的照片可以在登记之后添加。"
        >
          <Input maxLength={400} autoComplete="off" placeholder={proofs[delivery]} />
        </Form.Item>
        {isGiven && (
          <Form.Item name="provided" label="提供信息的形式">
            <Select
              allowClear
              options={provisions.map((value) => ({ value, label: provisionWords[value] }))}
            />
          </Form.Item>
        )}
        {isGiven && (
          <Form.Item
            name="formReason"
            label="提供的形式与申请人要求不同的理由（条例第四十条）"
            rules={isOther ? [{ required: true, whitespace: true, message: "请写明理由" }] : []}
          >
            <Input maxLength={500} autoComplete="off" />
          </Form.Item>
        )}
      </RecordForm>
    </Modal>
  );
}
