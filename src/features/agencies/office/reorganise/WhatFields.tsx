import { Form, Input, Radio } from "antd";
import {
  type ReorganisationKind,
  reorganisationKinds,
} from "../../domain/reorganisation/reorganisation.ts";
import { reorganisationWords } from "../../words/reorganisation-words.ts";
import { AgenciesPicker } from "./AgenciesPicker.tsx";
import { SuccessorFields } from "./SuccessorFields.tsx";

const kindHints: Readonly<Record<ReorganisationKind, string>> = {
  rename: "机构还是那个机构，只换名称。",
  merge: "一个或者几个机构并入另一个，自己撤销。",
  split: "一个机构拆成几个，或者从中拆出新的。",
  dissolve: "机构撤销；职责有人接的，写明承接机构。",
};

const sourceLabels: Readonly<Record<ReorganisationKind, string>> = {
  rename: "更名的机构",
  merge: "并入的机构（将撤销）",
  split: "拆分的机构",
  dissolve: "撤销的机构",
};

/** 办什么: which agencies, what becomes of them, from which day, by which decision. */
export function WhatFields() {
  const kind: ReorganisationKind = Form.useWatch("kind") ?? "merge";
  return (
    <>
      <Form.Item name="kind" label="办什么" extra={kindHints[kind]} rules={[{ required: true }]}>
        <Radio.Group
          optionType="button"
          options={reorganisationKinds.map((one) => ({
            value: one,
            label: reorganisationWords[one],
          }))}
        />
      </Form.Item>
      <Form.Item
        name="sources"
        label={sourceLabels[kind]}
        rules={[{ required: true, message: "请选择机构" }]}
      >
        <AgenciesPicker {...(kind === "merge" ? {} : { most: 1 })} />
      </Form.Item>
      {kind === "rename" ? (
        <Form.Item
          name="newName"
          label="新名称"
          extra="全称，与新印章一致。旧名称留作曾用名，照旧查得到。"
          rules={[{ required: true, whitespace: true, message: "请填写新名称" }]}
        >
          <Input maxLength={100} />
        </Form.Item>
      ) : (
        <SuccessorFields kind={kind} />
      )}
      <Form.Item
        name="effectiveOn"
        label="生效日期"
        extra="今天或者以前的，登记后当场办理；以后的，到那一天零时自动办理，在那以前可以取消。"
        rules={[{ required: true, message: "请填写生效日期" }]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="basis"
        label="依据"
        extra="决定的机关、文件名称和文号。"
        rules={[{ required: true, whitespace: true, message: "请填写依据" }]}
      >
        <Input maxLength={300} placeholder="如：青岚县机构改革方案（青委办〔2026〕12号）" />
      </Form.Item>
    </>
  );
}
