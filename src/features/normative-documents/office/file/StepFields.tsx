import { Form, Input, InputNumber, Radio } from "antd";
import type { FileAnswer } from "../../api/life/file-answer.ts";
import { type RecordedStep, stepResults } from "../../domain/life/step.ts";
import { resultWords } from "../../words/life-words.ts";

interface StepFieldsProps {
  readonly step: RecordedStep;
  readonly file: FileAnswer["file"];
}

const dayWords: Readonly<Record<RecordedStep, string>> = {
  plan: "列入计划的日期",
  consultation: "征求意见截止日期",
  competition: "审查日期",
  "legality-sent": "送审日期",
  legality: "出具意见的日期",
  decision: "讨论日期",
  registration: "成文日期",
  filing: "报送备案的日期",
  evaluation: "评估日期",
};

const byWords: Readonly<Record<RecordedStep, string>> = {
  plan: "批准计划的单位",
  consultation: "征求意见的单位和渠道",
  competition: "审查单位",
  "legality-sent": "送给哪个审核机构",
  legality: "审核机构",
  decision: "讨论的会议",
  registration: "登记编号的单位",
  filing: "备案机关",
  evaluation: "评估单位",
};

/** What is told of a step: its day, who did it, its result, and what it alone has. */
export function StepFields({ step, file }: StepFieldsProps) {
  const results = stepResults[step];
  return (
    <>
      {step === "consultation" && <Day name="fromOn" label="征求意见开始日期" />}
      <Day name="on" label={dayWords[step]} />
      <Form.Item
        name="by"
        label={byWords[step]}
        rules={[{ required: true, whitespace: true, message: `请填写${byWords[step]}` }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      {results.length > 0 && (
        <Form.Item name="result" label="结论" rules={[{ required: true, message: "请选择结论" }]}>
          <Radio.Group options={results.map((value) => ({ value, label: resultWords[value] }))} />
        </Form.Item>
      )}
      <OwnFields step={step} file={file} />
      <Form.Item name="says" label="情况说明">
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      {(step === "consultation" || step === "legality") && (
        <Form.Item
          name="because"
          label={step === "legality" ? "修改和采纳情况" : "期限缩短的理由"}
          extra={
            step === "legality"
              ? "审核意见要求修改的，写明怎样修改；没有采纳的，写明理由。"
              : "涉及经营主体的，一般不少于 30 日；少于的写明理由。"
          }
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      )}
    </>
  );
}

function OwnFields({ step, file }: StepFieldsProps) {
  const result = Form.useWatch("result");
  switch (step) {
    case "consultation":
      return (
        <>
          <Count name="opinions" label="收到意见条数" />
          <Count name="adopted" label="采纳条数" />
        </>
      );
    case "registration":
      return (
        <>
          <Form.Item
            name="number"
            label="文号"
            rules={[{ required: true, whitespace: true, message: "请填写文号" }]}
          >
            <Input maxLength={100} placeholder="例如：青政规〔2026〕3号" />
          </Form.Item>
          <Day name="effectiveOn" label="施行日期" />
          <Form.Item name="expiresOn" label="有效期至" extra="有效的最后一天；不设有效期的不填。">
            <Input type="date" />
          </Form.Item>
        </>
      );
    case "filing":
      return (
        <Form.Item name="filingNumber" label="备案号">
          <Input maxLength={100} />
        </Form.Item>
      );
    case "evaluation":
      return result === "keep" ? (
        <Form.Item
          name="extendedTo"
          label="延期至"
          extra={file.lastOn && `原有效期至 ${file.lastOn}。`}
        >
          <Input type="date" />
        </Form.Item>
      ) : null;
    default:
      return null;
  }
}

function Day({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: `请填写${label}` }]}>
      <Input type="date" />
    </Form.Item>
  );
}

function Count({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <Form.Item name={name} label={label}>
      <InputNumber min={0} max={1_000_000} precision={0} />
    </Form.Item>
  );
}
