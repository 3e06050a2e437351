import { Button, Form, Input, InputNumber, Radio } from "antd";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { valueWords, yearWords } from "../../words/setting-words.ts";
import type { PlaceShown, Setting, SettingAnswer } from "./settings-answers.ts";

interface Typed {
  readonly value: unknown;
  /** Empty: every year. */
  readonly fromYear?: number | null;
}

interface EditSettingProps {
  readonly place: PlaceShown;
  readonly setting: Setting;
  readonly own: SettingAnswer["own"];
}

/** A value of the place's own, for every year or from one on; and those it has, to be taken back. */
export function EditSetting({ place, setting, own }: EditSettingProps) {
  const [form] = Form.useForm<Typed>();
  const sent = async ({ value, fromYear }: Typed) => {
    const year = fromYear ?? 0;
    const seen = own.find((one) => one.fromYear === year)?.value ?? null;
    await put(place, setting, { fromYear: year, value, seen });
  };
  const act = useAct({ act: sent, done: "已经修改", onDone: () => form.resetFields() });
  return (
    <section className="office-gap">
      <Own place={place} setting={setting} own={own} />
      <RecordForm
        form={form}
        act={act}
        says="保存"
        // After a change the form begins with what holds now.
        key={JSON.stringify(setting.held)}
        initial={{ value: setting.held.value }}
        beside={<Button onClick={() => form.resetFields()}>恢复原样</Button>}
      >
        <UnsavedGuard form={form} />
        <Form.Item
          name="value"
          label={`${place.name}的值`}
          rules={[{ required: true, message: "请填写" }]}
        >
          <ValueField shape={setting.shape} />
        </Form.Item>
        <Form.Item name="fromYear" label="从哪一年起" extra="不填的，各年都适用。">
          <InputNumber min={2000} max={2100} controls={false} placeholder="年度" />
        </Form.Item>
      </RecordForm>
    </section>
  );
}

function put(place: PlaceShown, { name, permission }: Setting, body: object): Promise<void> {
  const path = permission === "settings.security" ? "security-settings" : "settings";
  return ask<void>(`/api/${path}/${name}`, { method: "PUT", body: { for: place.key, ...body } });
}

interface ValueFieldProps {
  readonly shape: Setting["shape"];
  /** Of the form's field. */
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** The field of a value, by its shape. */
function ValueField({ shape, id = "value", value, onChange }: ValueFieldProps) {
  switch (shape.kind) {
    case "integer":
      return (
        <InputNumber
          id={id}
          value={value as number}
          min={shape.min ?? Number.MIN_SAFE_INTEGER}
          max={shape.max ?? Number.MAX_SAFE_INTEGER}
          precision={0}
          onChange={(typed) => onChange?.(typed)}
        />
      );
    case "text":
    case "other":
      return (
        <Input
          id={id}
          value={value as string}
          onChange={({ target }) => onChange?.(target.value)}
        />
      );
    case "truth":
    case "choice":
      return (
        <Radio.Group
          id={id}
          value={value}
          options={optionsOf(shape)}
          onChange={({ target }) => onChange?.(target.value)}
        />
      );
  }
}

function optionsOf(shape: Extract<Setting["shape"], { readonly kind: "truth" | "choice" }>) {
  if (shape.kind === "choice") {
    return shape.options.map(({ value, says }) => ({ value, label: says }));
  }
  return [
    { value: true, label: "是" },
    { value: false, label: "否" },
  ];
}

/** What the place has of its own, each to be taken back. */
function Own({ place, setting, own }: EditSettingProps) {
  if (own.length === 0) return null;
  return (
    <ul className="office-own">
      {own.map(({ fromYear, value }) => (
        <li key={fromYear}>
          {place.name}已经设置：{valueWords(setting.shape, value)}，{yearWords(fromYear)}{" "}
          <ConfirmAct
            says="取消"
            of={yearWords(fromYear)}
            act={() => put(place, setting, { fromYear, value: null, seen: value })}
            done="已经取消"
          >
            <p>取消后，用上一级的设置；都没有的用默认值。</p>
          </ConfirmAct>
        </li>
      ))}
    </ul>
  );
}
