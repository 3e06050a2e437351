import { Form, Input, InputNumber, Select } from "antd";
import { statutoryCatalogue } from "#law/statutory-catalogue.ts";
import { cycles, limits, systemsDuty } from "../../domain/column.ts";
import { cycleWords, limitWords, systemsWords } from "../../words/column-words.ts";

const duties = [
  { value: systemsDuty, label: systemsWords },
  ...statutoryCatalogue.map(({ code, name, cites }) => ({
    value: code,
    label: `${name}　${cites.replace(/^.*》/, "条例")}`,
  })),
];

/** What is filled in of a column. */
export function ColumnFields() {
  const limit = Form.useWatch("limit");
  return (
    <>
      <Form.Item
        name="name"
        label="栏目名称"
        rules={[{ required: true, whitespace: true, message: "请填写栏目名称" }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="spellings"
        label="别名"
        extra="信息的“类别”写成这些词的，也归入本栏目。输入一个词按回车。"
      >
        <Select mode="tags" open={false} suffixIcon={null} maxCount={20} />
      </Form.Item>
      <Form.Item name="section" label="责任科室">
        <Input maxLength={60} autoComplete="off" placeholder="例如：办公室" />
      </Form.Item>
      <Form.Item name="duty" label="对应的法定公开内容">
        <Select
          allowClear
          placeholder="本机关自设的栏目不选"
          options={duties}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      <Form.Item
        name="cycle"
        label="更新周期"
        rules={[{ required: true, message: "请选择更新周期" }]}
      >
        <Select options={cycles.map((value) => ({ value, label: cycleWords[value] }))} />
      </Form.Item>
      <Form.Item
        name="limit"
        label="公开时限"
        rules={[{ required: true, message: "请选择公开时限" }]}
      >
        <Select options={limits.map((value) => ({ value, label: limitWords[value] }))} />
      </Form.Item>
      {limit === "own" && (
        <Form.Item
          name="limitDays"
          label="工作日数"
          rules={[{ required: true, message: "请填写工作日数" }]}
        >
          <InputNumber min={1} max={90} precision={0} />
        </Form.Item>
      )}
      <Form.Item
        name="minimum"
        label="最少条数"
        extra="填 0 的栏目没有信息也不算空白。"
        rules={[{ required: true, message: "请填写最少条数" }]}
      >
        <InputNumber min={0} max={1_000} precision={0} />
      </Form.Item>
      <Form.Item
        name="place"
        label="排列序号"
        rules={[{ required: true, message: "请填写排列序号" }]}
      >
        <InputNumber min={0} max={100_000} precision={0} />
      </Form.Item>
    </>
  );
}
