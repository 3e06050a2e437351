import { Link } from "@tanstack/react-router";
import { Alert, Button, Flex, Form, Input, Upload } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { ImportAnswer } from "../../api/moves/import-answer.ts";
import { ImportedPages } from "./ImportedPages.tsx";
import { siteArchive } from "./site-archive.ts";

interface Chosen {
  readonly agencyId: number;
  readonly category?: string;
  readonly base?: string;
}

/** 导入网页: saved pages become drafts; what would come is looked at first. */
export function ImportScreen() {
  const { options, only } = agenciesFor(useWho(), "items.write");
  const [files, setFiles] = useState<readonly File[]>([]);
  const [form] = Form.useForm<Chosen>();
  const send = (preview: boolean) => async () => {
    const { agencyId, category, base } = await form.validateFields();
    const file = await siteArchive(files);
    const query = {
      ...{ agency: `${agencyId}`, category, base, name: file.name },
      ...(preview && { preview: "yes" }),
    };
    return ask<ImportAnswer>(addressOf("/api/item-imports", query), { method: "POST", file });
  };
  const [told, setTold] = useState<ImportAnswer>();
  const look = useAct({ act: send(true), isQuiet: true, onDone: setTold });
  const take = useAct({ act: send(false), done: "已经导入为草稿", onDone: setTold });
  const isNothing = files.length === 0;
  return (
    <>
      <ScreenHead
        title="导入网页"
        says="从原网站保存下来的网页（一个 zip，或者几个文件：网页和它的附件、图片）导入为草稿，审核后发布；原来的索引号和旧地址保留，旧链接以后转到新页面。一次最多 500 个网页、20 MB；更多的请系统管理员用命令行导入。"
        actions={<Link to={"/items/old-addresses" as never}>旧地址</Link>}
      />
      <Form form={form} layout="vertical" initialValues={{ agencyId: only }}>
        {only === undefined && <AgencyField label="发布机构" options={options} />}
        {only !== undefined && (
          <Form.Item name="agencyId" hidden>
            <Input />
          </Form.Item>
        )}
        <Form.Item name="category" label="栏目" extra="网页上没有写栏目的，归到这个栏目。">
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="base"
          label="原网址"
          extra="这些文件在原网站上的位置，例如 http://www.example.gov.cn/zwgk/；网页自己写明的，以网页为准。"
          rules={[{ pattern: /^https?:\/\/./, message: "请写 http:// 或者 https:// 开头的网址" }]}
        >
          <Input maxLength={500} />
        </Form.Item>
      </Form>
      <Upload
        multiple
        showUploadList={false}
        beforeUpload={(_, all: readonly File[]) => {
          setFiles(all);
          setTold(undefined);
          return false;
        }}
      >
        <Button>选择 zip 或者几个文件</Button>
      </Upload>
      <p className="office-soft">
        {isNothing ? "还没有选择文件。" : `已选择：${files.map(({ name }) => name).join("、")}`}
      </p>
      <Flex gap="small" wrap className="office-gap">
        <Button disabled={isNothing} loading={look.isRunning} onClick={() => look.start(undefined)}>
          先看会怎样
        </Button>
        <Button
          type="primary"
          disabled={told?.isPreview !== true}
          loading={take.isRunning}
          onClick={() => take.start(undefined)}
        >
          导入为草稿
        </Button>
      </Flex>
      <RefusalAlert fault={look.fault ?? take.fault} />
      {told?.isPreview && <Alert type="info" showIcon title="下面是会怎样，还没有导入。" />}
      {told && <ImportedPages answer={told} />}
    </>
  );
}
