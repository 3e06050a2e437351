import { Form, Input, Radio, Select } from "antd";
import { topics } from "#features/items/domain/index.ts";
import type { FileContent } from "../../life/begin-file.ts";
import { documentWords } from "../../words/document-words.ts";

/** What is typed of a file; days that are not are empty. */
export type FileValues = Omit<FileContent, "plannedFor"> & { readonly plannedFor?: string | null };

/** As the server takes it. */
export function fileContentOf({ plannedFor, ...values }: FileValues) {
  return { ...values, plannedFor: plannedFor || null };
}

export const newFile: Partial<FileValues> = { type: "normative", isBusiness: false };

/** What is filled in of a document while it is made. */
export function FileFields() {
  return (
    <>
      <Form.Item
        name="title"
        label="文件标题"
        rules={[{ required: true, whitespace: true, message: "请填写文件标题" }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="type" label="类型" rules={[{ required: true, message: "请选择类型" }]}>
        <Radio.Group
          options={[
            { value: "normative", label: documentWords.normative },
            { value: "regulations", label: documentWords.regulations },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="isBusiness"
        label="是否与企业等经营主体生产经营密切相关"
        extra="涉及的，一般应公开征求意见不少于 30 日，并经公平竞争审查。"
        rules={[{ required: true, message: "请选择是否涉及经营主体" }]}
      >
        <Radio.Group
          options={[
            { value: true, label: "涉及" },
            { value: false, label: "不涉及" },
          ]}
        />
      </Form.Item>
      <Form.Item name="section" label="起草单位">
        <Input maxLength={100} placeholder="例如：政策法规科" />
      </Form.Item>
      <Form.Item name="theme" label="主题分类">
        <Select
          allowClear
          options={topics.map((value) => ({ value, label: value }))}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      <Form.Item name="plannedFor" label="计划完成日期">
        <Input type="date" />
      </Form.Item>
      <Form.Item name="summary" label="内容概述">
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </>
  );
}
