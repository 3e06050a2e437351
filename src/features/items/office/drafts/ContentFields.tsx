import { AutoComplete, Form, Input, Select } from "antd";
import { type Attribute, attributes } from "../../domain/item.ts";
import { genres, topics } from "../../words/classifications.ts";
import { attributeWords } from "../../words/item-words.ts";

interface ContentFieldsProps {
  readonly attribute: Attribute;
  /** The columns of the agency. */
  readonly columns: readonly string[];
}

const suggestions = (words: readonly string[]) => words.map((value) => ({ value, label: value }));

/** 信息的要素, in the order in which pages show them. */
export function ContentFields({ attribute, columns }: ContentFieldsProps) {
  return (
    <div className="office-fields">
      <Form.Item name="title" label="标题" className="office-wide" required>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="subtitle" label="副标题" className="office-wide">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="category" label="所属栏目" required>
        <AutoComplete
          options={suggestions(columns)}
          showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }}
          maxLength={100}
          placeholder="请选择栏目"
        />
      </Form.Item>
      <Form.Item name="attribute" label="公开属性" required>
        <Select options={attributes.map((value) => ({ value, label: attributeWords[value] }))} />
      </Form.Item>
      {attribute !== "proactive" && (
        <Form.Item
          name="attributeBecause"
          label="不主动公开的依据"
          className="office-wide"
          required
          extra="写明条例第几条、为什么；会随信息一起审核。"
        >
          <Input.TextArea maxLength={500} rows={2} />
        </Form.Item>
      )}
      <Form.Item name="topic" label="主题分类">
        <Select allowClear showSearch options={suggestions(topics)} />
      </Form.Item>
      <Form.Item name="genre" label="体裁">
        <Select allowClear options={suggestions(genres)} />
      </Form.Item>
      <Form.Item name="documentNumber" label="文号">
        <Input maxLength={100} placeholder="例如：青政发〔2024〕3号" />
      </Form.Item>
      <Form.Item name="formedOn" label="成文日期" required>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="keywords" label="主题词">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="interprets" label="解读对象" extra="解读材料填所解读文件的文号或者索引号。">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="summary"
        label="内容概述"
        className="office-wide"
        required
        extra="一两句话说明内容，目录里显示（条例第十二条）。"
      >
        <Input.TextArea maxLength={500} rows={2} showCount />
      </Form.Item>
    </div>
  );
}
